-- So many cases as `%d` says, spread over five years, of which one unit owns 60 in a hundred: 3 in a hundred are open, nearly all of them among the newest.
-- Made as a restore would make them: in the order of their days, the rows alone.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';
set work_mem = '64MB';

create unlogged table public.bench_unit as
select row_number() over (order by u.id) as no, u.id
from directory.unit u
where u.id in (select h.unit_id from directory.holding h join identity.account a on a.official_id = h.official_id)
    and u.id <> (select h.unit_id from directory.holding h join identity.account a on a.official_id = h.official_id
                 where a.login = 'hotich.sangnhe' limit 1);
create unlogged table public.bench_big as
select h.unit_id as id from directory.holding h join identity.account a on a.official_id = h.official_id
where a.login = 'hotich.sangnhe' limit 1;
create unlogged table public.bench_official as
select row_number() over (order by official_id = (select official_id from identity.account where login = 'hotich.sangnhe') desc,
    official_id) - 1 as no, official_id as id
from (select distinct h.official_id from directory.holding h where h.unit_id = (select id from public.bench_big)) as all_of_it;
create unlogged table public.bench_procedure as
select row_number() over (order by code) - 1 as no, id, code from procedures.procedure_version where status = 'PUBLISHED';
create unlogged table public.bench_name as
select row_number() over () - 1 as no, given from unnest(array['Lò Thị Ngân', 'Giàng A Páo', 'Mùa Thị Sùng', 'Quàng Văn Đôi',
    'Cà Thị Phượng', 'Lường Văn Tiện', 'Vàng Thị Dợ', 'Sùng A Chu', 'Tòng Văn Hặc', 'Hờ Thị Mái', 'Nguyễn Văn Đức',
    'Bạc Cầm Thị Khuyên', 'Thào A Sình', 'Lý Thị Xá', 'Điêu Văn Quyết', 'Khoàng Thị Lan']) as given;

create unlogged table public.bench_case as
select i, x.at, id.id, x.unit_id, x.state, x.procedure_no, x.assignee_no,
    (select given from public.bench_name where no = i %% 16) || ' ' || i as name, '09' || lpad((i::bigint * 7919 %% 100000000)::text, 8, '0') as phone
from (
    select i,
        now() - interval '1 minute' - (%1$d - i) * (interval '5 years' / %1$d) as at,
        case when i %% 5 < 3 then (select id from public.bench_big)
            else (select id from public.bench_unit where no = 1 + i %% (select count(*) from public.bench_unit)) end as unit_id,
        (array['RETURNED_RESULT', 'SUBMITTED', 'NEEDS_FIX_BEFORE_ACCEPT', 'ACCEPTED', 'ASSIGNED', 'IN_REVIEW', 'WAIT_SUPPLEMENT',
            'WAIT_PAYMENT', 'WAIT_OTHER_ORG', 'TRANSFERRED_UP', 'SUBMITTED_TO_LEADER', 'RETURNED_TO_SPECIALIST', 'SIGNED', 'RESULT_ISSUED',
            'NEGATIVE_RESULT', 'REFUSED', 'WITHDRAWN', 'STOPPED'])[1 + case
            when i > %1$d * 0.97 or r < 0.0005 then 1 + floor(s * s * 13.999)
            when r < 0.03 then 15 when r < 0.036 then 16 when r < 0.038 then 17 else 0 end::integer] as state,
        floor(least(p * p, 0.999999) * (select count(*) from public.bench_procedure))::integer as procedure_no,
        floor(q * q * (select count(*) from public.bench_official))::integer as assignee_no
    from (select i, random() as r, random() as s, random() as p, random() as q
          from generate_series(1, %1$d) as i offset 0) as dice) as x
cross join lateral (select (lpad(to_hex((extract(epoch from x.at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3)
    || '8' || substr(md5(i::text), 4, 15))::uuid as id) as id
order by i;

insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, code, procedure_code, procedure_version_id, state,
    version, channel, assignee, outcome, submitted_at, accepted_at, due_at, original_due_at, finished_at, returned_at, folded, request_key)
select c.id, c.unit_id, c.unit_id, c.unit_id,
    case when accepted then 'H11.45.05-' || to_char(c.at, 'YYMMDD') || '-' || lpad(c.i::text, 7, '0') end,
    p.code, p.id, c.state, 8, 1 + c.i %% 2, case when accepted and c.state <> 'ACCEPTED' then o.id end,
    case when over or c.state = 'RESULT_ISSUED' then 'GRANTED' end, c.at, case when accepted then c.at + interval '2 hours' end,
    case when c.state in ('WAIT_SUPPLEMENT', 'WAIT_PAYMENT', 'NEEDS_FIX_BEFORE_ACCEPT') then null else c.at + d.days * interval '1 day' end,
    case when accepted then c.at + d.days * interval '1 day' end,
    case when over or c.state in ('RESULT_ISSUED', 'NEGATIVE_RESULT', 'REFUSED', 'WITHDRAWN', 'STOPPED') then c.at + d.took * interval '1 day' end,
    case when over then c.at + (d.took + 1) * interval '1 day' end, kernel.fold(c.name || ' ' || c.phone), 'bench:' || c.id
from public.bench_case c
join public.bench_procedure p on p.no = c.procedure_no
join public.bench_official o on o.no = c.assignee_no
cross join lateral (select c.state = 'RETURNED_RESULT' as over,
    c.state not in ('SUBMITTED', 'NEEDS_FIX_BEFORE_ACCEPT', 'REFUSED') as accepted) as s
cross join lateral (select 3 + c.i %% 40 as days, 1 + c.i %% 37 as took) as d
order by c.i;

insert into cases.application (case_id, unit_id, name, personal_id, born, phone, address, answers)
select id, unit_id, name, '0113' || lpad(i::text, 8, '0'), '12/05/1990', phone, 'Bản Hẹ 1, xã Sáng Nhè', '{"purpose": "Bổ sung hồ sơ vay vốn"}'
from public.bench_case order by i;

insert into cases.case_event (unit_id, case_id, no, at, by_kind, by_account, by_person, by_name, position, act, from_state, to_state, note, detail)
select c.unit_id, c.id, e.no, c.at + e.no * interval '1 day', 0, c.id, c.id, 'Lèng Thị Nguyệt', 'Công chức một cửa', e.act, e.f, e.t, e.note, e.detail::jsonb
from public.bench_case c
cross join (values (7, 'ISSUE', 'SIGNED', 'RESULT_ISSUED', null, '{"number": "12", "notation": "/XN-UBND"}'),
    (8, 'HAND_OVER', 'RESULT_ISSUED', 'RETURNED_RESULT', 'Trao tại quầy', null)) as e (no, act, f, t, note, detail)
where c.state = 'RETURNED_RESULT' order by c.i, e.no;

insert into cases.ended_case (unit_id, case_id, ended_at, accepted_at, due_at, worked_minutes, channel, ended_as, procedure_code)
select unit_id, id, finished_at, accepted_at, due_at, 960, channel, case state when 'WITHDRAWN' then 7 when 'STOPPED' then 8 else 9 end, procedure_code
from cases.case_file where finished_at is not null and accepted_at is not null and state <> 'REFUSED' order by finished_at;

