-- One act with many cases at once. The rows outlive a restart: whoever finds a run that was begun goes on with it.
create table cases.bulk_run (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    act        text not null,
    note       text not null,
    official   uuid,
    until_at   timestamptz,
    by_account uuid not null,
    by_person  uuid not null,
    by_name    text not null,
    made_at    timestamptz not null,
    begun_at   timestamptz,
    ended_at   timestamptz,
    leased_to  timestamptz
);
comment on column cases.bulk_run.begun_at is 'null: only looked at what would become of it';
comment on column cases.bulk_run.leased_to is 'until then one machine works on it';
create index bulk_run_of_unit on cases.bulk_run (unit_id, made_at desc);
create index bulk_run_begun on cases.bulk_run (unit_id) where begun_at is not null and ended_at is null;
call kernel.isolate_by_unit('cases.bulk_run');

create table cases.bulk_item (
    unit_id uuid not null,
    run_id  uuid not null references cases.bulk_run on delete cascade,
    no      smallint not null,
    case_id uuid not null,
    seen    integer not null,
    stands  text not null check (stands in ('POSSIBLE', 'IMPOSSIBLE', 'DONE', 'NOT_DONE')),
    reason  text not null default '',
    primary key (run_id, no)
);
comment on column cases.bulk_item.reason is 'why not: the key of the words';
call kernel.isolate_by_unit('cases.bulk_item');
