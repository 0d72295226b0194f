-- What people owe, how they try to pay it, the ledger, receipts.
create schema payments;
call kernel.grant_schema('payments');

create table payments.obligation (
    id             uuid primary key,
    unit_id        uuid not null references directory.unit,
    subject        uuid not null,
    code           text not null,
    procedure_code text not null,
    payer          text not null,
    payer_id       text not null,
    payer_address  text not null,
    total          bigint not null check (total > 0),
    open           bigint not null check (open >= 0),
    state          text not null check (state in ('OPEN', 'PAID', 'LIFTED')),
    online         boolean not null,
    demanded_at    timestamptz not null,
    settled_at     timestamptz,
    version        integer not null check (version > 0),
    check ((state = 'OPEN') = (open > 0))
);
comment on column payments.obligation.subject is 'the case, whose rows lie in another module';
comment on column payments.obligation.online is 'whether money came by a way that counts as online';
create index obligation_subject on payments.obligation (unit_id, subject);
create index obligation_newest on payments.obligation (unit_id, demanded_at desc, id desc);
create index obligation_open on payments.obligation (unit_id, demanded_at) where state = 'OPEN';
call kernel.isolate_by_unit('payments.obligation');
revoke delete on payments.obligation from ${app_role};

create table payments.due_line (
    obligation_id uuid not null references payments.obligation,
    unit_id       uuid not null,
    no            integer not null check (no > 0),
    name          text not null,
    kind          text check (kind in ('FEE', 'CHARGE')),
    amount        bigint not null check (amount >= 0),
    explanation   text not null,
    primary key (obligation_id, no)
);
comment on column payments.due_line.explanation is 'how the amount came about, as the payer reads it';
call kernel.isolate_by_unit('payments.due_line');
revoke update, delete on payments.due_line from ${app_role};

create table payments.attempt (
    reference     text primary key,
    unit_id       uuid not null,
    obligation_id uuid not null references payments.obligation,
    way           text not null,
    amount        bigint not null check (amount > 0),
    begun_at      timestamptz not null,
    state         text not null check (state in ('BEGUN', 'FAILED', 'CONFIRMED')),
    transaction   text,
    reason        text not null,
    asks          integer not null default 0,
    next_ask      timestamptz not null,
    check ((state = 'CONFIRMED') = (transaction is not null))
);
comment on column payments.attempt.next_ask is 'when the provider is asked, if it has said nothing';
create index attempt_of_obligation on payments.attempt (obligation_id);
create index attempt_waiting on payments.attempt (unit_id, next_ask) where state = 'BEGUN';
call kernel.isolate_by_unit('payments.attempt');
revoke delete on payments.attempt from ${app_role};

-- Where a message from outside belongs, before a unit is open: to whom money is sent under that reference is no secret.
create table payments.reference (
    reference text primary key,
    payee     uuid not null references directory.unit
);
call kernel.open_to_application('payments.reference');
revoke update, delete on payments.reference from ${app_role};

-- The ledger. A row takes an amount from one account to another, so both sides are equal always.
create table payments.posting (
    unit_id       uuid not null,
    obligation_id uuid not null references payments.obligation,
    no            integer not null check (no > 0),
    at            timestamptz not null,
    deed          text not null,
    debit         text not null,
    credit        text not null check (credit <> debit),
    amount        bigint not null check (amount > 0),
    reference     text,
    by_account    uuid,
    by_name       text not null,
    note          text not null,
    primary key (obligation_id, no)
);
create index posting_of_day on payments.posting using brin (at);
call kernel.isolate_by_unit('payments.posting');
revoke update, delete on payments.posting from ${app_role};

-- Money of a provider is taken once, whatever it belongs to.
create table payments.transaction (
    way           text not null,
    transaction   text not null,
    unit_id       uuid not null,
    obligation_id uuid not null references payments.obligation,
    reference     text not null,
    amount        bigint not null,
    at            timestamptz not null,
    primary key (way, transaction)
);
create index transaction_of_obligation on payments.transaction (obligation_id);
call kernel.isolate_by_unit('payments.transaction');
revoke update, delete on payments.transaction from ${app_role};

-- Locked until the commit: a number is given once and none is left out.
create table payments.receipt_series (
    unit_id uuid not null,
    year    integer not null,
    symbol  text not null,
    last    integer not null,
    primary key (unit_id, year, symbol)
);
call kernel.isolate_by_unit('payments.receipt_series');
revoke delete on payments.receipt_series from ${app_role};

create table payments.receipt (
    unit_id       uuid not null,
    year          integer not null,
    symbol        text not null,
    number        integer not null check (number > 0),
    obligation_id uuid not null references payments.obligation,
    amount        bigint not null check (amount > 0),
    way           text not null,
    payer         text not null,
    issued_at     timestamptz not null,
    cashier       uuid,
    cashier_name  text not null,
    voided_at     timestamptz,
    void_reason   text not null,
    file_id       uuid,
    primary key (unit_id, year, symbol, number)
);
create index receipt_of_obligation on payments.receipt (obligation_id);
create index receipt_of_day on payments.receipt (unit_id, issued_at);
call kernel.isolate_by_unit('payments.receipt');
revoke delete on payments.receipt from ${app_role};

-- Money to be given back: asked by one person, decided by another, then paid out.
create table payments.refund (
    id            uuid primary key,
    unit_id       uuid not null,
    obligation_id uuid not null references payments.obligation,
    source        text not null check (source in ('REVENUE', 'UNCLEAR')),
    amount        bigint not null check (amount > 0),
    reason        text not null,
    asked_at      timestamptz not null,
    asked_by      uuid not null,
    asked_name    text not null,
    state         text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'DONE')),
    decided_at    timestamptz,
    decided_by    uuid check (decided_by <> asked_by),
    decided_name  text not null,
    decision      text not null,
    done_at       timestamptz,
    way           text,
    version       integer not null check (version > 0)
);
create index refund_open on payments.refund (unit_id, asked_at) where state in ('ASKED', 'APPROVED');
create index refund_of_obligation on payments.refund (obligation_id);
call kernel.isolate_by_unit('payments.refund');
revoke delete on payments.refund from ${app_role};

-- Why somebody pays less, and what proved it.
create table payments.exemption (
    id            uuid primary key,
    unit_id       uuid not null,
    obligation_id uuid not null references payments.obligation,
    amount        bigint not null check (amount > 0),
    ground        text not null check (ground <> ''),
    proof         text not null,
    at            timestamptz not null,
    by_account    uuid not null,
    by_name       text not null
);
create index exemption_of_obligation on payments.exemption (obligation_id);
call kernel.isolate_by_unit('payments.exemption');
revoke update, delete on payments.exemption from ${app_role};
