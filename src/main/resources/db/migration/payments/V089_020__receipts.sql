-- Receipts as signed files, made after the money came; struck receipts and what stands in their place.
alter table payments.receipt
    add column payer_address text not null default '',
    add column check_key     text not null default substr(md5(gen_random_uuid()::text), 1, 12),
    add column replaces      text not null default '',
    add column void_by       uuid,
    add column void_by_name  text not null default '',
    add column struck_file_id uuid,
    add column file_tries    integer not null default 0,
    add column file_next     timestamptz not null default '-infinity',
    add column file_fault    text not null default '',
    add constraint receipt_struck_with_a_reason check ((voided_at is null) = (void_reason = ''));
comment on column payments.receipt.check_key is 'whoever holds the paper can read it there; 12 hexadecimal digits';
comment on column payments.receipt.replaces is 'the struck receipt in whose place it stands, such as XS26-0000123';
comment on column payments.receipt.file_next is 'when its signed file is tried, if it is missing';
create index receipt_without_file on payments.receipt (unit_id, file_next)
    where (voided_at is null and file_id is null) or (voided_at is not null and struck_file_id is null);

-- Whose receipt it is, before a unit is open. The key is on the paper.
create table payments.receipt_mark (
    check_key text primary key,
    issuer    uuid not null references directory.unit
);
call kernel.open_to_application('payments.receipt_mark');
revoke update, delete on payments.receipt_mark from ${app_role};

-- The paper of a refund, and where it went.
alter table payments.refund
    add column paper     text not null default '',
    add column paid_to   text not null default '',
    add column done_by   uuid,
    add column done_name text not null default '';
comment on column payments.refund.paper is 'the number of its paper, such as HT26-0000012';
comment on column payments.refund.paid_to is 'the account to which it was sent, as typed; empty for cash';
