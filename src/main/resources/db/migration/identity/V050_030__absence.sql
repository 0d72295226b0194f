-- Who is away from one day to another, and who stands in. An absence that is over or was ended early stays on record.
create table identity.absence (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    official   uuid not null,
    substitute uuid not null,
    first_day  date not null,
    last_day   date not null check (last_day >= first_day),
    reason     text not null check (length(reason) <= 300),
    entered_at timestamptz not null,
    entered_by text not null,
    ended_on   date,
    constraint absence_not_by_oneself check (official <> substitute)
);
comment on column identity.absence.ended_on is 'the day from which the person was back before the last day, or null';
create index absence_of_unit on identity.absence (unit_id, last_day desc, id);
call kernel.isolate_by_unit('identity.absence');
revoke delete on identity.absence from ${app_role};
