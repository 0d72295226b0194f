-- From when an alert is opened: the row of a province counts for all its communes, that of a commune may be stricter.
create table indicators.alert_rule (
    unit_id   uuid not null references directory.unit,
    kind      text not null,
    active    boolean not null,
    threshold integer not null check (threshold between 0 and 10000),
    days      integer not null check (days between 0 and 366),
    owner     text not null,
    set_at    timestamptz not null,
    set_by    text not null,
    primary key (unit_id, kind)
);
call kernel.share_for_reading('indicators.alert_rule');
revoke delete on indicators.alert_rule from ${app_role};

create table indicators.alert (
    id             uuid primary key,
    unit_id        uuid not null references directory.unit,
    kind           text not null,
    subject        text not null check (length(subject) between 1 and 100),
    label          text not null check (length(label) <= 300),
    amount         bigint not null,
    href           text not null,
    owner          text not null,
    person         uuid,
    opened_at      timestamptz not null,
    seen_at        timestamptz,
    seen_by        text not null default '',
    taken_at       timestamptz,
    taken_by       uuid,
    taken_name     text not null default '',
    silent_until   date,
    silent_reason  text not null default '' check (length(silent_reason) <= 500),
    silent_by      text not null default '',
    closed_at      timestamptz
);
comment on column indicators.alert.subject is 'what it is about: the key with which it is found again';
comment on column indicators.alert.owner is 'the kind of position that answers for it';
comment on column indicators.alert.person is 'who holds the matter besides, or null';
-- It opens once, on whatever machine the round comes by.
create unique index alert_open_once on indicators.alert (unit_id, kind, subject) where closed_at is null;
create index alert_of_unit on indicators.alert (unit_id, id desc);
create index alert_closed on indicators.alert (unit_id, closed_at desc) where closed_at is not null;
call kernel.isolate_by_unit('indicators.alert');
revoke delete on indicators.alert from ${app_role};

-- The digest of a unit at half past seven and half past four: made once, on whatever machine.
create table indicators.digest_round (
    unit_id uuid not null references directory.unit,
    day     date not null,
    slot    text not null check (slot in ('MORNING', 'AFTERNOON')),
    until   timestamptz not null,
    primary key (unit_id, day, slot)
);
comment on column indicators.digest_round.until is 'what happened up to then is in it';
call kernel.isolate_by_unit('indicators.digest_round');
revoke update, delete on indicators.digest_round from ${app_role};

create table indicators.digest (
    unit_id uuid not null references directory.unit,
    person  uuid not null,
    day     date not null,
    slot    text not null,
    made_at timestamptz not null,
    opened  uuid[] not null,
    closed  integer not null,
    still   integer not null,
    read_at timestamptz,
    primary key (unit_id, person, day, slot)
);
comment on column indicators.digest.opened is 'the alerts that are new in it';
comment on column indicators.digest.still is 'how many were open besides';
call kernel.isolate_by_unit('indicators.digest');
revoke delete on indicators.digest from ${app_role};
