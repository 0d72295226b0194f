-- What the program reads and writes of one confirmed payment, in one commit.
select id as obligation, unit_id as unit, reference, n from bench.owed join (select nextval('bench.turn') as n) t on no = n % 20000 + 1 \gset
begin;
select version from bench.obligation where unit_id = :unit::uuid and id = :obligation::uuid for update;
update bench.attempt set state = 'CONFIRMED', transaction = :n::text, reason = '' where reference = :reference::text;
insert into bench.transaction (way, transaction, unit_id, obligation_id, reference, amount, at) values ('VNPAY', :n::text, :unit::uuid, :obligation::uuid, :reference::text, 18000, now());
insert into bench.posting (unit_id, obligation_id, no, at, deed, debit, credit, amount, reference, by_name, note) values (:unit::uuid, :obligation::uuid, 2 + :n / 20000, now(), 'RECEIVED', 'CLEARING', 'RECEIVABLE', 18000, :reference::text, 'VNPAY', '00');
update bench.obligation set open = 0, state = 'PAID', online = true, settled_at = now(), version = version + 1 where id = :obligation::uuid and unit_id = :unit::uuid;
insert into bench.receipt_series as s (unit_id, year, symbol, last) values (:unit::uuid, 2026, 'XS26', 1) on conflict (unit_id, year, symbol) do update set last = s.last + 1 returning last as number \gset
insert into bench.receipt (unit_id, year, symbol, number, obligation_id, amount, way, payer, issued_at, cashier_name, void_reason, check_key) values (:unit::uuid, 2026, 'XS26', :number, :obligation::uuid, 18000, 'VNPAY', 'Giàng Thị Mỷ', now(), 'VNPAY', '', substr(md5(:n::text), 1, 12));
insert into bench.receipt_mark (check_key, issuer) values (substr(md5(:n::text), 1, 12), :unit::uuid);
insert into bench.entry (unit_id, id, at, by_kind, act, subject, note) values (:unit::uuid, gen_random_uuid(), now(), 'SYSTEM', 'payment.notice', 'H18.45.05-261124-0000001', 'CONFIRMED');
end;
