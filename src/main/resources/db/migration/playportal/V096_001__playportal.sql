-- The national portal of the demonstration. It belongs to no unit and knows of none; in service its tables stay empty.
create schema playportal;
call kernel.grant_schema('playportal');

create table playportal.record (
    code        text primary key,
    decides     text not null,
    body        jsonb not null,
    received_at timestamptz not null,
    times       integer not null default 1
);
create index record_of_agency on playportal.record (decides, code);
create index record_newest on playportal.record (received_at desc, code);
call kernel.open_to_application('playportal.record');

-- What was answered: a message that comes again gets the same answer.
create table playportal.answer (
    key     text primary key,
    answer  jsonb not null,
    said_at timestamptz not null
);
call kernel.open_to_application('playportal.answer');

create table playportal.file (
    id      text primary key,
    code    text not null,
    name    text not null,
    sha256  text not null,
    size    integer not null,
    sent_at timestamptz not null,
    unique (code, sha256)
);
call kernel.open_to_application('playportal.file');

create table playportal.step (
    code text not null,
    no   bigint generated always as identity,
    body jsonb not null,
    primary key (code, no)
);
call kernel.open_to_application('playportal.step');

create table playportal.fault (
    name  text primary key check (name in ('AWAY', 'DEAF', 'LARGEST', 'LOST')),
    value text not null
);
comment on column playportal.fault.value is 'LARGEST: the most bytes of a file; LOST: the field that is forgotten';
call kernel.open_to_application('playportal.fault');
