create schema demo;
call kernel.grant_schema('demo');

-- One row: the half-year that the demonstration lives through at its first start. Empty in service.
create table demo.history (
    only_one   boolean primary key default true check (only_one),
    lived_from timestamptz not null,
    lived_at   timestamptz
);
comment on column demo.history.lived_from is
    'when the first start planned it; a start after a fall plans the same again and goes on where it was';
comment on column demo.history.lived_at is 'when the last act was done; null: not yet';
call kernel.open_to_application('demo.history');
