-- Who did what, when. Rows are only ever added; batches of them are sealed, see audit.domain.Seal.
create schema audit;
call kernel.grant_schema('audit');

-- The id is a UUID of version 7 from the computer's clock; "at" is the clock of the office, which the demo moves.
-- The key alone serves the list (newest first) and the sealing. One index keeps a row below 250 bytes.
create table audit.entry (
    unit_id    uuid not null,
    id         uuid not null,
    at         timestamptz not null,
    by_account uuid,
    by_kind    text not null check (by_kind in ('OFFICIAL', 'CITIZEN', 'SYSTEM', 'API')),
    act        text not null check (length(act) between 1 and 60),
    subject    text not null check (length(subject) <= 100),
    note       text not null check (length(note) <= 500),
    primary key (unit_id, id)
);
call kernel.isolate_by_unit('audit.entry');

create table audit.seal (
    unit_id   uuid not null,
    seal_no   integer not null check (seal_no > 0),
    up_to_id  uuid not null,
    entries   integer not null check (entries > 0),
    root      bytea not null,
    previous  bytea not null,
    hash      bytea not null,
    sealed_at timestamptz not null,
    primary key (unit_id, seal_no)
);
call kernel.isolate_by_unit('audit.seal');

-- Which units have entries at all: the sealing round looks here, because without an acting unit it sees no entry.
create table audit.sealing_head (
    unit_id uuid primary key
);
call kernel.open_to_application('audit.sealing_head');

revoke update, delete on audit.entry, audit.seal from ${app_role};

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit rows are only ever added';
end $$;
create trigger only_added before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger only_added before update or delete on audit.seal
    for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.seal
    for each statement execute function audit.refuse_change();
