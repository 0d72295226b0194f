-- People of 45 units who owe 18.000 đ each and have gone to VNPAY: what the program would have written of it.
-- Parameters: the number of them, the first number.
with unit as (
    select id, row_number() over (order by id) - 1 as no, count(*) over () as all_units
    from directory.unit where level = 'COMMUNE' and valid_to is null),
made as (
    select n, u.id as unit_id, gen_random_uuid() as id, gen_random_uuid() as subject, 'XSBENCH' || lpad(n::text, 9, '0') as reference
    from generate_series(%2$d, %2$d + %1$d - 1) n join unit u on u.no = n %% u.all_units),
obligations as (
    insert into payments.obligation (id, unit_id, subject, code, procedure_code, payer, payer_id, payer_address, total, open,
        state, online, demanded_at, version)
    select id, unit_id, subject, 'H18.45.05-261124-' || lpad(n::text, 7, '0'), '2.000815', 'Giàng Thị Mỷ', '011300001234',
        'Bản Nậm Chua', 18000, 18000, 'OPEN', false, now(), 1 from made),
lines as (
    insert into payments.due_line (obligation_id, unit_id, no, name, kind, amount, explanation)
    select id, unit_id, 1, 'Phí chứng thực bản sao', 'FEE', 18000, '9 trang × 2.000 đ' from made),
demands as (
    insert into payments.posting (unit_id, obligation_id, no, at, deed, debit, credit, amount, by_name, note)
    select unit_id, id, 1, now(), 'DEMANDED', 'RECEIVABLE', 'REVENUE', 18000, 'Lèng Thị Nguyệt', '' from made),
known as (insert into payments.reference (reference, payee) select reference, unit_id from made)
insert into payments.attempt (reference, unit_id, obligation_id, way, amount, begun_at, state, reason, next_ask)
select reference, unit_id, id, 'VNPAY', 18000, now(), 'BEGUN', '', now() + interval '1 day' from made
