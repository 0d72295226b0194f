-- By which somebody pays without an account: it cannot be guessed.
alter table payments.obligation add column link uuid not null default gen_random_uuid();
create unique index obligation_link on payments.obligation (link);

-- Where people transfer money to. The newest counts; the older ones tell who changed what.
create table payments.receiving_account (
    unit_id    uuid not null references directory.unit,
    no         integer not null check (no > 0),
    bank       text not null check (bank ~ '^[0-9]{6}$'),
    number     text not null check (number ~ '^[0-9A-Z]{6,19}$'),
    holder     text not null check (holder <> ''),
    at         timestamptz not null,
    by_account uuid not null,
    by_name    text not null,
    primary key (unit_id, no)
);
comment on column payments.receiving_account.bank is 'the six digits of the bank with NAPAS';
call kernel.isolate_by_unit('payments.receiving_account');
revoke update, delete on payments.receiving_account from ${app_role};
