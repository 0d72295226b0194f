-- The same columns and indexes as the program's tables, without row-level security, with people who owe.
drop schema if exists bench cascade;
create schema bench;
create table bench.obligation (like payments.obligation including all);
create table bench.attempt (like payments.attempt including all);
create table bench.posting (like payments.posting including all);
create table bench.transaction (like payments.transaction including all);
create table bench.receipt_series (like payments.receipt_series including all);
create table bench.receipt (like payments.receipt including all);
create table bench.receipt_mark (like payments.receipt_mark including all);
create table bench.entry (like audit.entry including all);
create sequence bench.turn;
insert into bench.obligation select * from payments.obligation where state = 'OPEN' order by demanded_at limit 20000;
insert into bench.attempt select a.* from payments.attempt a join bench.obligation o on o.id = a.obligation_id;
create table bench.owed as
    select row_number() over (order by random()) as no, o.id, o.unit_id, a.reference, gen_random_uuid() as entry
    from bench.obligation o join bench.attempt a on a.obligation_id = o.id;
create unique index owed_no on bench.owed (no);
analyze;
