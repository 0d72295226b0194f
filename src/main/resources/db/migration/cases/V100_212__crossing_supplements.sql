-- What a citizen hands in at the unit that received a case, because the unit that decides asked for it.
alter table cases.crossing add column asked text not null default '';
comment on column cases.crossing.asked is 'what the unit that decides asks the citizen for now, or empty';
alter table cases.crossing_news add column asked text not null default '';
alter table cases.crossing_paper add column supplement uuid;
comment on column cases.crossing_paper.supplement is 'with which supplement it came; null: with the case';

create table cases.crossing_supplement (
    id            uuid primary key,
    unit_id       uuid not null,
    crossing_id   uuid not null,
    at            timestamptz not null,
    received_by   uuid not null,
    received_name text not null,
    position      text not null,
    note          text not null,
    told_at       timestamptz,
    next_at       timestamptz not null,
    fault         text not null default ''
);
create index crossing_supplement_of_crossing on cases.crossing_supplement (crossing_id);
create index crossing_supplement_waiting on cases.crossing_supplement (unit_id, next_at) where told_at is null;
call kernel.isolate_by_unit('cases.crossing_supplement');
revoke delete on cases.crossing_supplement from ${app_role};
