-- Long lists of cases as files. They are made in the background, kept for a day for the one who asked, and forgotten.
create table cases.list_export (
    id        uuid primary key,
    unit_id   uuid not null references directory.unit,
    account   uuid not null,
    person    uuid not null,
    query     text not null,
    language  text not null,
    made_at   timestamptz not null,
    rows_done integer not null default 0,
    ended_at  timestamptz,
    failed    boolean not null default false,
    leased_to timestamptz
);
create index list_export_of_unit on cases.list_export (unit_id, made_at);
call kernel.isolate_by_unit('cases.list_export');

create table cases.list_export_part (
    unit_id   uuid not null,
    export_id uuid not null references cases.list_export on delete cascade,
    no        integer not null,
    bytes     bytea not null,
    primary key (export_id, no)
);
alter table cases.list_export_part alter column bytes set storage external; -- a spreadsheet is packed already
call kernel.isolate_by_unit('cases.list_export_part');
