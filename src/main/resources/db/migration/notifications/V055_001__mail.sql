-- Letters to officials by e-mail, and who wants any.
create schema if not exists notifications;
call kernel.grant_schema('notifications');

create table notifications.choice (
    unit_id  uuid not null references directory.unit,
    person   uuid not null,
    address  text not null check (length(address) between 3 and 200),
    digests  boolean not null,
    language text not null,
    primary key (unit_id, person)
);
call kernel.isolate_by_unit('notifications.choice');

create table notifications.letter (
    id        uuid primary key,
    unit_id   uuid not null references directory.unit,
    person    uuid not null,
    key       text not null check (length(key) between 1 and 100),
    recipient text not null,
    subject   text not null check (length(subject) <= 300),
    plain     text not null,
    html      text not null,
    state     text not null check (state in ('WAITING', 'SENT', 'STUCK')),
    made_at   timestamptz not null,
    tries     smallint not null default 0,
    next_at   timestamptz not null,
    sent_at   timestamptz,
    fault     text,
    reply     smallint not null default 0
);
comment on column notifications.letter.key is 'what it is, so that it is written once for a person';
comment on column notifications.letter.plain is 'empty once it has left';
comment on column notifications.letter.next_at is 'when it is tried; while it is tried nobody else takes it before';
create unique index letter_once on notifications.letter (unit_id, person, key);
create index letter_due on notifications.letter (unit_id, state, next_at) where state <> 'SENT';
create index letter_sent on notifications.letter (unit_id, sent_at) where state = 'SENT';
create index letter_of_person on notifications.letter (unit_id, person, id);
call kernel.isolate_by_unit('notifications.letter');
