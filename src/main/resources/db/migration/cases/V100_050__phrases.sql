-- Sentences to re-use: those without an owner belong to the unit, the others to one person of it.
create table cases.phrase (
    id             uuid primary key,
    unit_id        uuid not null references directory.unit,
    owner          uuid,
    purpose        text not null check (purpose in ('SUPPLEMENT', 'REFUSAL', 'RETURN', 'STOP')),
    procedure_code text not null check (procedure_code ~ '^(\d\.\d{6})?$'),
    text           text not null check (length(text) between 1 and 1000),
    version        integer not null check (version > 0),
    ended          boolean not null,
    changed_at     timestamptz not null,
    changed_by     text not null
);
comment on column cases.phrase.owner is 'null: the unit';
comment on column cases.phrase.procedure_code is 'empty: for all procedures';
create index phrase_of_unit on cases.phrase (unit_id, purpose);
call kernel.isolate_by_unit('cases.phrase');
-- What was once offered is ended, not deleted: the trail names it.
revoke delete on cases.phrase from ${app_role};
