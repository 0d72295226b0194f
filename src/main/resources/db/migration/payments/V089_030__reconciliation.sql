-- Statements of banks and files of providers, line by line, and what does not fit the ledger.
create table payments.statement (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    source     text not null check (source in ('BANK', 'VNPAY', 'PLATFORM')),
    account    text not null,
    file_id    uuid not null,
    file_name  text not null,
    state      text not null check (state in ('SEEN', 'TAKEN', 'DROPPED')),
    first_on   date,
    last_on    date,
    lines      integer not null,
    fresh      integer not null default 0,
    brought_at timestamptz not null,
    brought_by uuid not null,
    by_name    text not null,
    by_person  uuid not null,
    version    integer not null check (version > 0)
);
comment on column payments.statement.file_id is 'the file as it came, in another module';
comment on column payments.statement.fresh is 'lines that no earlier file had';
create index statement_newest on payments.statement (unit_id, brought_at desc, id desc);
call kernel.isolate_by_unit('payments.statement');
revoke delete on payments.statement from ${app_role};

-- Which column of a file means what, where somebody had to say it; the next file with the same headings is read so.
create table payments.statement_layout (
    unit_id    uuid not null references directory.unit,
    headings   text not null,
    columns    text not null,
    at         timestamptz not null,
    by_account uuid not null,
    by_name    text not null,
    primary key (unit_id, headings)
);
call kernel.isolate_by_unit('payments.statement_layout');
revoke delete on payments.statement_layout from ${app_role};

-- A movement is taken once, in however many files it stands.
create table payments.statement_line (
    id            uuid primary key,
    unit_id       uuid not null,
    statement_id  uuid not null references payments.statement,
    source        text not null,
    no            integer not null,
    key           text not null,
    on_day        date not null,
    number        text not null,
    words         text not null,
    amount        bigint not null check (amount <> 0),
    fee           bigint not null check (fee >= 0),
    batch         text not null,
    reference     text not null,
    outcome       text not null check (outcome in
        ('WAITING', 'MATCHED', 'DIFFERENCE', 'PAYOUT', 'OUT', 'ELSEWHERE')),
    obligation_id uuid,
    settled       boolean not null default false,
    constraint statement_line_once unique (unit_id, source, key)
);
comment on column payments.statement_line.key is 'the number of the bank, or a fingerprint of the line';
comment on column payments.statement_line.outcome is 'OUT: money that went out; ELSEWHERE: of another unit; '
    'PAYOUT: a provider passes on what it took';
create index statement_line_of_file on payments.statement_line (statement_id, no);
create index statement_line_of_day on payments.statement_line (unit_id, source, on_day);
create index statement_line_waiting on payments.statement_line (unit_id) where outcome = 'WAITING';
create index statement_line_of_batch on payments.statement_line (unit_id, batch) where batch <> '' and not settled;
create index statement_line_of_reference on payments.statement_line (unit_id, reference) where reference <> '';
call kernel.isolate_by_unit('payments.statement_line');
revoke delete on payments.statement_line from ${app_role};

create table payments.difference (
    id            uuid primary key,
    unit_id       uuid not null,
    kind          text not null,
    source        text not null,
    line_id       uuid references payments.statement_line,
    obligation_id uuid references payments.obligation,
    reference     text not null,
    code          text not null,
    words         text not null,
    folded        text generated always as (kernel.fold(reference || ' ' || code || ' ' || words)) stored,
    there         bigint not null,
    here          bigint not null,
    on_day        date not null,
    opened_at     timestamptz not null,
    owner         uuid not null,
    owner_name    text not null,
    state         text not null check (state in ('OPEN', 'RETURNING', 'CLOSED')),
    ending        text not null,
    note          text not null,
    ended_at      timestamptz,
    version       integer not null check (version > 0),
    check ((state = 'CLOSED') = (ended_at is not null)),
    check (state <> 'CLOSED' or ending <> '')
);
comment on column payments.difference.there is 'what the bank or the provider says, in đồng';
comment on column payments.difference.here is 'what the ledger says, in đồng';
comment on column payments.difference.owner is 'the person whose task it is';
create unique index difference_of_line_once on payments.difference (line_id) where line_id is not null;
create unique index difference_missing_there_once on payments.difference (unit_id, source, reference)
    where line_id is null;
create index difference_newest on payments.difference (unit_id, opened_at desc, id desc);
create index difference_open on payments.difference (unit_id, owner) where state <> 'CLOSED';
call kernel.isolate_by_unit('payments.difference');
revoke delete on payments.difference from ${app_role};

create table payments.difference_event (
    difference_id uuid not null references payments.difference,
    no            integer not null check (no > 0),
    unit_id       uuid not null,
    at            timestamptz not null,
    act           text not null,
    by_account    uuid,
    by_name       text not null,
    note          text not null,
    primary key (difference_id, no)
);
call kernel.isolate_by_unit('payments.difference_event');
revoke update, delete on payments.difference_event from ${app_role};
