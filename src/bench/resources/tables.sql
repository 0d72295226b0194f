-- The same columns and indexes as the program's tables, without row-level security.
drop schema if exists bench cascade;
create schema bench;
create table bench.case_file (like cases.case_file including all);
create table bench.application (like cases.application including all);
create table bench.case_event (like cases.case_event including all);
create table bench.entry (like audit.entry including all);
create table bench.day_counter (like cases.day_counter including all);
create function bench.id() returns uuid language sql volatile as
$$ select (substr(t, 1, 8) || '-' || substr(t, 9, 4) || substr(r, 14))::uuid
   from (select lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') as t,
                gen_random_uuid()::text as r) as x $$;
