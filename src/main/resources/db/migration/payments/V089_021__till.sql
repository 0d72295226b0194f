-- The drawer of each cashier: closings, and what went to the treasury.
create index posting_cash on payments.posting (unit_id, by_account, at) where debit = 'CASH' or credit = 'CASH';

create table payments.closing (
    id            uuid primary key,
    unit_id       uuid not null,
    year          integer not null,
    number        integer not null check (number > 0),
    cashier       uuid not null,
    cashier_name  text not null,
    closed_at     timestamptz not null,
    opening       bigint not null check (opening >= 0),
    taken         bigint not null check (taken >= 0),
    given_back    bigint not null check (given_back >= 0),
    deposited     bigint not null check (deposited >= 0),
    expected      bigint not null check (expected >= 0),
    counted       bigint not null check (counted >= 0),
    reason        text not null,
    confirmed_at  timestamptz,
    confirmed_by  uuid check (confirmed_by <> cashier),
    confirmed_name text not null default '',
    settled_at    timestamptz,
    settled_by    uuid check (settled_by <> cashier),
    settled_name  text not null default '',
    settled_words text not null default '',
    version       integer not null check (version > 0),
    constraint closing_number_once unique (unit_id, year, number),
    constraint closing_ties check (expected = opening + taken - given_back - deposited),
    constraint closing_difference_with_a_reason check (counted = expected or reason <> '')
);
create index closing_newest on payments.closing (unit_id, closed_at desc, id desc);
create index closing_of_cashier on payments.closing (unit_id, cashier, closed_at desc);
create index closing_difference on payments.closing (unit_id) where counted <> expected and settled_at is null;
call kernel.isolate_by_unit('payments.closing');
revoke delete on payments.closing from ${app_role};

create table payments.closing_count (
    closing_id uuid not null references payments.closing,
    unit_id    uuid not null,
    note       integer not null check (note > 0),
    pieces     integer not null check (pieces > 0),
    primary key (closing_id, note)
);
comment on column payments.closing_count.note is 'the value of the note, in dong';
call kernel.isolate_by_unit('payments.closing_count');
revoke update, delete on payments.closing_count from ${app_role};

-- Each movement of cash is in one closing.
create table payments.closing_entry (
    obligation_id uuid not null,
    no            integer not null,
    unit_id       uuid not null,
    closing_id    uuid not null references payments.closing,
    primary key (obligation_id, no),
    foreign key (obligation_id, no) references payments.posting
);
create index closing_entry_of_closing on payments.closing_entry (closing_id);
call kernel.isolate_by_unit('payments.closing_entry');
revoke update, delete on payments.closing_entry from ${app_role};

-- Cash that a cashier takes to the treasury, or to its bank.
create table payments.deposit (
    id             uuid primary key,
    unit_id        uuid not null,
    year           integer not null,
    number         integer not null check (number > 0),
    cashier        uuid not null,
    cashier_name   text not null,
    made_at        timestamptz not null,
    amount         bigint not null check (amount > 0),
    bank_reference text not null default '',
    bank_on        date,
    confirmed_at   timestamptz,
    confirmed_by   uuid,
    confirmed_name text not null default '',
    version        integer not null check (version > 0),
    constraint deposit_number_once unique (unit_id, year, number),
    constraint deposit_confirmed_with_a_reference check ((confirmed_at is null) = (bank_reference = ''))
);
create index deposit_newest on payments.deposit (unit_id, made_at desc, id desc);
create index deposit_open on payments.deposit (unit_id) where confirmed_at is null;
call kernel.isolate_by_unit('payments.deposit');
revoke delete on payments.deposit from ${app_role};

create table payments.deposit_entry (
    obligation_id uuid not null,
    no            integer not null,
    unit_id       uuid not null,
    deposit_id    uuid not null references payments.deposit,
    amount        bigint not null check (amount > 0),
    primary key (obligation_id, no),
    foreign key (obligation_id, no) references payments.posting
);
create index deposit_entry_of_deposit on payments.deposit_entry (deposit_id);
call kernel.isolate_by_unit('payments.deposit_entry');
revoke update, delete on payments.deposit_entry from ${app_role};
