-- The five writes: submit, accept, process, sign, return. Each is one commit with its event and its audit entry.
begin;
insert into bench.case_file (id, unit_id, received_unit_id, supported_unit_id, procedure_code, procedure_version_id, state, version, channel, submitted_at, due_at, folded, request_key) values (bench.id(), '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', '9.000001', '00000000-0000-0000-0000-000000000001', 'SUBMITTED', 1, 2, now(), now() + interval '8 hours', 'giang thi my 0912345678', 'api:' || gen_random_uuid()) returning id as case \gset
insert into bench.application (case_id, unit_id, name, personal_id, born, phone, address, answers) values (:case::uuid, '00000000-0000-0000-0000-000000000001', 'Giàng Thị Mỷ', '011300001234', '12/05/2001', '0912345678', 'Bản Nậm Chua, xã Sáng Nhè', '{}');
insert into bench.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state) values ('00000000-0000-0000-0000-000000000001', :case::uuid, 1, now(), 0, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Lèng Thị Nguyệt', 'Công chức một cửa', 'SUBMIT', 'DRAFT', 'SUBMITTED');
insert into bench.entry (unit_id, id, at, by_account, by_kind, act, subject, note) values ('00000000-0000-0000-0000-000000000001', bench.id(), now(), '00000000-0000-0000-0000-000000000001', 'OFFICIAL', 'case.submit', 'H11.45.05-261124-0000001', '');
end;
begin;
insert into bench.day_counter as c (unit_id, day, last) values ('00000000-0000-0000-0000-000000000001', current_date, 1) on conflict (unit_id, day) do update set last = c.last + 1 returning last as number \gset
update bench.case_file set code = 'H11.45.05-261124-' || lpad(:number::text, 7, '0'), state = 'ACCEPTED', version = 2, accepted_at = now(), due_at = now() + interval '3 days', original_due_at = now() + interval '3 days' where id = :case::uuid and unit_id = '00000000-0000-0000-0000-000000000001' and version = 1;
insert into bench.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state) values ('00000000-0000-0000-0000-000000000001', :case::uuid, 2, now(), 0, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Lèng Thị Nguyệt', 'Công chức một cửa', 'ACCEPT', 'SUBMITTED', 'ACCEPTED');
insert into bench.entry (unit_id, id, at, by_account, by_kind, act, subject, note) values ('00000000-0000-0000-0000-000000000001', bench.id(), now(), '00000000-0000-0000-0000-000000000001', 'OFFICIAL', 'case.accept', 'H11.45.05-261124-0000001', '');
end;
begin;
update bench.case_file set state = 'ASSIGNED', version = 3, assignee = '00000000-0000-0000-0000-000000000001' where id = :case::uuid and unit_id = '00000000-0000-0000-0000-000000000001' and version = 2;
insert into bench.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state) values ('00000000-0000-0000-0000-000000000001', :case::uuid, 3, now(), 0, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Lèng Thị Nguyệt', 'Công chức một cửa', 'ASSIGN', 'ACCEPTED', 'ASSIGNED');
insert into bench.entry (unit_id, id, at, by_account, by_kind, act, subject, note) values ('00000000-0000-0000-0000-000000000001', bench.id(), now(), '00000000-0000-0000-0000-000000000001', 'OFFICIAL', 'case.assign', 'H11.45.05-261124-0000001', '');
end;
begin;
update bench.case_file set state = 'SIGNED', version = 4, outcome = 'GRANTED', finished_at = now() where id = :case::uuid and unit_id = '00000000-0000-0000-0000-000000000001' and version = 3;
insert into bench.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state) values ('00000000-0000-0000-0000-000000000001', :case::uuid, 4, now(), 0, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Lèng Thị Nguyệt', 'Công chức một cửa', 'SIGN', 'SUBMITTED_TO_LEADER', 'SIGNED');
insert into bench.entry (unit_id, id, at, by_account, by_kind, act, subject, note) values ('00000000-0000-0000-0000-000000000001', bench.id(), now(), '00000000-0000-0000-0000-000000000001', 'OFFICIAL', 'case.sign', 'H11.45.05-261124-0000001', '');
end;
begin;
update bench.case_file set state = 'RETURNED_RESULT', version = 5, returned_at = now() where id = :case::uuid and unit_id = '00000000-0000-0000-0000-000000000001' and version = 4;
insert into bench.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state) values ('00000000-0000-0000-0000-000000000001', :case::uuid, 5, now(), 0, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'Lèng Thị Nguyệt', 'Công chức một cửa', 'HAND_OVER', 'RESULT_ISSUED', 'RETURNED_RESULT');
insert into bench.entry (unit_id, id, at, by_account, by_kind, act, subject, note) values ('00000000-0000-0000-0000-000000000001', bench.id(), now(), '00000000-0000-0000-0000-000000000001', 'OFFICIAL', 'case.hand_over', 'H11.45.05-261124-0000001', '');
end;
