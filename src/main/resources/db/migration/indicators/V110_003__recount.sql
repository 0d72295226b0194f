-- Each full recount of the sums from scratch, and what it found. They count for all units of the installation.
create table indicators.recount (
    id          uuid primary key,
    night       date unique,
    asked_by    text not null,
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    units       integer not null,
    units_done  integer not null default 0,
    facts       bigint not null default 0,
    differences bigint not null default 0,
    fault       text not null default ''
);
comment on column indicators.recount.night is 'the day of a nightly one, so that one machine does it; null for one that somebody asked for';
create index recount_newest on indicators.recount (begun_at desc);
call kernel.open_to_application('indicators.recount');

create table indicators.recount_difference (
    recount_id uuid not null,
    unit_id    uuid not null,
    no         integer not null,
    kind       text not null check (kind in ('FACT', 'SUM', 'PROCEDURES')),
    what       text not null,
    stood      text not null,
    counted    text not null,
    primary key (recount_id, unit_id, no)
);
call kernel.isolate_by_unit('indicators.recount_difference');
revoke update, delete on indicators.recount_difference from ${app_role};

-- A case that another unit took in counts there too.
create index fact_taken_in on indicators.fact (taken_in) where taken_in is not null;
