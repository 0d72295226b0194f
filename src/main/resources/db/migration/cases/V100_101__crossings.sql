-- A case that one unit receives for another which decides it. The receiving unit keeps this narrow row of its own, with
-- which it counts what it received; the case itself is a row of the unit that decides. Nothing stands here for a case
-- that the deciding unit received itself.
create table cases.crossing (
    id              uuid primary key,
    unit_id         uuid not null references directory.unit,
    competent_unit  uuid not null references directory.unit,
    code            text not null unique,
    procedure_code  text not null,
    procedure_name  text not null,
    applicant       text not null,
    phone           text not null,
    request_key     text not null,
    content         jsonb,
    received_at     timestamptz not null,
    received_by     uuid not null,
    received_name   text not null,
    position        text not null,
    case_id         uuid,
    case_state      text not null,
    case_version    integer not null default 0,
    due_at          timestamptz,
    finished_at     timestamptz,
    returned_at     timestamptz,
    result_file     uuid,
    handed_over_at  timestamptz,
    handed_over_by  text not null default '',
    proof           text not null default '',
    waits           boolean not null,
    next_at         timestamptz not null,
    fault           text not null default '',
    constraint crossing_request_once unique (unit_id, request_key)
);
comment on column cases.crossing.content is 'what the other unit gets; empty once it has it';
comment on column cases.crossing.waits is 'the other unit must still learn of it';
create index crossing_newest on cases.crossing (unit_id, received_at desc, id desc);
create index crossing_waiting on cases.crossing (unit_id, next_at) where waits;
call kernel.isolate_by_unit('cases.crossing');
revoke delete on cases.crossing from ${app_role};

create table cases.crossing_paper (
    unit_id     uuid not null,
    crossing_id uuid not null,
    no          smallint not null,
    paper_no    smallint,
    name        text not null,
    kind        text not null,
    quantity    smallint not null,
    file_id     uuid,
    added_at    timestamptz not null,
    primary key (crossing_id, no)
);
call kernel.isolate_by_unit('cases.crossing_paper');
revoke update, delete on cases.crossing_paper from ${app_role};

-- Of a case that another unit received, how far it came; the latest word waits here until that unit has it.
create table cases.crossing_news (
    unit_id       uuid not null,
    case_id       uuid primary key,
    receiver      uuid not null,
    case_state    text not null,
    case_version  integer not null,
    due_at        timestamptz,
    finished_at   timestamptz,
    returned_at   timestamptz,
    waits         boolean not null,
    next_at       timestamptz not null
);
create index crossing_news_waiting on cases.crossing_news (unit_id, next_at) where waits;
call kernel.isolate_by_unit('cases.crossing_news');
revoke delete on cases.crossing_news from ${app_role};
