-- The queue at the counter: lines, tickets of a day, who sits where.
create schema queue;
call kernel.grant_schema('queue');

create table queue.line (
    id       uuid primary key,
    unit_id  uuid not null references directory.unit,
    letter   text not null check (letter ~ '^[A-Z]$'),
    name     text not null check (length(name) between 1 and 80),
    name_en  text not null check (length(name_en) <= 80),
    counters integer[] not null,
    minutes  integer not null check (minutes between 1 and 240),
    per_hour integer not null check (per_hour between 0 and 60),
    version  integer not null check (version > 0),
    ended    boolean not null
);
comment on column queue.line.counters is 'empty: all counters';
create unique index line_letter on queue.line (unit_id, letter) where not ended;
call kernel.isolate_by_unit('queue.line');
revoke delete on queue.line from ${app_role};

-- Locked until the commit, so that a number is given once and none is left out.
create table queue.last_number (
    unit_id uuid not null,
    line_id uuid not null,
    day     date not null,
    last    integer not null,
    primary key (line_id, day)
);
call kernel.isolate_by_unit('queue.last_number');

create table queue.seat (
    unit_id  uuid not null,
    counter  integer not null check (counter between 1 and 99),
    official uuid not null,
    name     text not null,
    since    timestamptz not null,
    primary key (unit_id, counter)
);
create unique index seat_of_official on queue.seat (unit_id, official);
call kernel.isolate_by_unit('queue.seat');

create table queue.ticket (
    id           uuid primary key,
    unit_id      uuid not null,
    line_id      uuid not null references queue.line,
    day          date not null,
    code         text not null,
    key          text not null,
    way          text not null check (way in ('KIOSK', 'PHONE', 'DESK', 'APPOINTMENT')),
    priority     boolean not null,
    state        text not null check (state in ('BOOKED', 'WAITING', 'CALLED', 'DONE', 'ABSENT', 'CANCELLED')),
    taken_at     timestamptz not null,
    appointed_at timestamptz,
    called_at    timestamptz,
    calls        integer not null,
    counter      integer,
    official     uuid,
    ended_at     timestamptz,
    name         text not null,
    phone        text not null
);
comment on column queue.ticket.code is 'such as A012; empty until a booked visitor has come';
create unique index ticket_code on queue.ticket (unit_id, day, code) where code <> '';
create unique index ticket_key on queue.ticket (key);
create index ticket_of_day on queue.ticket (unit_id, day, state);
create index ticket_newest on queue.ticket (unit_id, id desc);
call kernel.isolate_by_unit('queue.ticket');
revoke delete on queue.ticket from ${app_role};
