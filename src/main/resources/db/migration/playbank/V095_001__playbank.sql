-- The bank of the demonstration. It belongs to no unit and knows of none; in service its tables stay empty.
create schema playbank;
call kernel.grant_schema('playbank');

create table playbank.payment (
    reference  text primary key,
    door       text not null check (door in ('VNPAY', 'PLATFORM')),
    amount     bigint not null check (amount > 0),
    words      text not null,
    back       text not null,
    begun_at   timestamptz not null,
    ends_at    timestamptz not null,
    state      text not null check (state in ('OPEN', 'PAID', 'FAILED')),
    code       text not null,
    number     text not null,
    decided_at timestamptz,
    next_tell  timestamptz,
    tells      integer not null default 0,
    answer     text not null default '',
    batch      text,
    check ((state = 'OPEN') = (decided_at is null))
);
comment on column playbank.payment.back is 'where the browser goes afterwards';
comment on column playbank.payment.next_tell is 'when the program is told next; null: never, or it has confirmed';
comment on column playbank.payment.answer is 'what the program answered to the messages';
comment on column playbank.payment.batch is 'with which transfer it was paid out to the office';
create index payment_newest on playbank.payment (begun_at desc);
create index payment_to_tell on playbank.payment (next_tell) where next_tell is not null;
call kernel.open_to_application('playbank.payment');

create table playbank.transfer (
    no      bigint generated always as identity primary key,
    bank    text not null,
    account text not null,
    at      timestamptz not null,
    amount  bigint not null check (amount <> 0),
    words   text not null,
    number  text not null
);
comment on column playbank.transfer.amount is 'in đồng; more than nothing comes in, less goes out';
create index transfer_of_account on playbank.transfer (account, no);
call kernel.open_to_application('playbank.transfer');
revoke update, delete on playbank.transfer from ${app_role};
