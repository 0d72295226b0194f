-- Plans of the province to merge units: which go into which successor, from when, and what its people become.
-- Law: 1661/NQ-UBTVQH15
create schema mergers;
call kernel.grant_schema('mergers');

create table mergers.plan (
    id            uuid primary key,
    unit_id       uuid not null references directory.unit,
    name          text not null check (length(name) between 1 and 200),
    basis         text not null check (length(basis) between 1 and 100),
    effective_on  date not null,
    state         text not null check (state in ('DRAFT', 'CONFIRMED', 'DONE', 'DROPPED')),
    example       boolean not null default false,
    version       integer not null check (version > 0),
    made_at       timestamptz not null,
    made_by       text not null,
    confirmed_at  timestamptz,
    confirmed_by  text not null default '',
    account       uuid,
    begun_at      timestamptz,
    ended_at      timestamptz,
    fault         text not null default ''
);
comment on column mergers.plan.unit_id is 'the province';
comment on column mergers.plan.account is 'of whoever confirmed it, for whom it is run';
comment on column mergers.plan.fault is 'why the last run was undone: the key of the words, or empty';
create index plan_newest on mergers.plan (unit_id, effective_on desc, id desc);
call kernel.isolate_by_unit('mergers.plan');
revoke delete on mergers.plan from ${app_role};

-- One line for each old unit.
create table mergers.plan_line (
    unit_id     uuid not null,
    plan_id     uuid not null references mergers.plan,
    old_unit    uuid not null references directory.unit,
    code        text not null check (code ~ '^[0-9]{5}$'),
    kind        text not null,
    name        text not null check (length(name) between 1 and 100),
    agency_code text not null default '',
    existing    uuid references directory.unit,
    primary key (plan_id, old_unit)
);
comment on column mergers.plan_line.code is 'of the successor; so are kind, name and agency code';
comment on column mergers.plan_line.existing is 'the successor where it stands already and stays; null for one that begins';
call kernel.isolate_by_unit('mergers.plan_line');

-- Where somebody decided what an official becomes; about the others the program makes a proposal.
create table mergers.plan_post (
    unit_id  uuid not null,
    plan_id  uuid not null references mergers.plan,
    official uuid not null,
    kind     text,
    office   text,
    primary key (plan_id, official)
);
comment on column mergers.plan_post.kind is 'null: gets no post in the successor';
call kernel.isolate_by_unit('mergers.plan_post');

-- What was moved and what stayed, counted when the plan was run.
create table mergers.plan_figure (
    unit_id  uuid not null,
    plan_id  uuid not null references mergers.plan,
    old_unit uuid not null,
    kind     text not null,
    fate     text not null check (fate in ('MOVES', 'STAYS')),
    things   bigint not null,
    primary key (plan_id, old_unit, kind)
);
call kernel.isolate_by_unit('mergers.plan_figure');
revoke update, delete on mergers.plan_figure from ${app_role};

-- Confirmed plans that wait for their day, for the round that looks over all provinces.
create table mergers.waiting (
    plan_id      uuid primary key references mergers.plan,
    unit_id      uuid not null,
    effective_on date not null
);
call kernel.share_for_reading('mergers.waiting');
