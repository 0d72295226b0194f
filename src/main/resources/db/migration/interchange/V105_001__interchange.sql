create schema interchange;
call kernel.grant_schema('interchange');

-- Which units tell the national portal. Every unit may read it: the province sees who does.
create table interchange.switch (
    unit_id    uuid primary key references directory.unit,
    is_on      boolean not null,
    changed_at timestamptz not null,
    changed_by text not null
);
call kernel.share_for_reading('interchange.switch');

-- Something happened to a case that the portal must learn: one narrow row in the transaction of the case, and only
-- where the unit tells the portal. Its number counts the messages.
create table interchange.outbox (
    id      bigint generated always as identity primary key,
    unit_id uuid not null,
    case_id uuid not null
);
call kernel.isolate_by_unit('interchange.outbox');

-- How it stands with what the portal is told of a case.
create table interchange.transfer (
    unit_id     uuid not null,
    case_id     uuid not null,
    code        text not null default '',
    portal_code text not null default '',
    state       text not null check (state in ('WAITING', 'REFUSED', 'PARTIAL', 'COMPLETE')),
    event       bigint not null,
    since       timestamptz not null,
    tries       integer not null default 0,
    next_at     timestamptz,
    reason      text not null default '',
    words       text not null default '',
    missing     text[] not null default '{}',
    told_step   integer not null default 0,
    told_at     timestamptz,
    primary key (unit_id, case_id)
);
comment on column interchange.transfer.event is 'of the newest message: with the code it is the key by which the portal knows a repetition';
comment on column interchange.transfer.since is 'since when the portal does not know all of it';
comment on column interchange.transfer.next_at is 'when it is sent next; null: not before the case goes on or somebody asks for it';
comment on column interchange.transfer.words is 'in the words of the portal';
create index transfer_due on interchange.transfer (unit_id, next_at) where next_at is not null;
create index transfer_stuck on interchange.transfer (unit_id, since, case_id) where state <> 'COMPLETE';
call kernel.isolate_by_unit('interchange.transfer');

-- Files that the portal has: they are not sent again.
create table interchange.upload (
    unit_id   uuid not null,
    case_id   uuid not null,
    sha256    text not null,
    portal_id text not null,
    sent_at   timestamptz not null,
    primary key (unit_id, case_id, sha256)
);
call kernel.isolate_by_unit('interchange.upload');

-- Once a day both sides are compared by code.
create table interchange.comparison (
    unit_id uuid not null,
    id      uuid not null,
    at      timestamptz not null,
    ours    integer not null,
    theirs  integer not null,
    same    integer not null,
    primary key (unit_id, id)
);
call kernel.isolate_by_unit('interchange.comparison');

create table interchange.difference (
    unit_id       uuid not null,
    comparison_id uuid not null,
    code          text not null,
    case_id       uuid,
    kind          text not null check (kind in ('NOT_THERE', 'NOT_HERE', 'DIFFERS')),
    fields        text[] not null,
    primary key (unit_id, comparison_id, code)
);
call kernel.isolate_by_unit('interchange.difference');
