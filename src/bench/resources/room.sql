-- Every commune of the province gets %1$d open cases and two hundred open documents that came in; the province besides so many ended ones as
-- `%2$d` says. Three in ten of the open cases are late, one in fifty will be within two hours. Made as a restore would make them: the rows alone.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '256MB';

create unlogged table public.room_unit as
select row_number() over (order by id) - 1 as no, id from directory.unit where level = 'COMMUNE' and valid_to is null;
create unlogged table public.room_procedure as
select row_number() over (order by code) - 1 as no, id, code from procedures.procedure_version where status = 'PUBLISHED';
create unlogged table public.room_official as
select u.id as unit, row_number() over (partition by u.id order by h.official_id) - 1 as no, count(*) over (partition by u.id) as of, h.official_id as id
from public.room_unit u join directory.holding h on h.unit_id = u.id;

-- A commune without an office would not be looked at.
insert into directory.office (id, unit_id, kind, name, short_name, valid_from)
select gen_random_uuid(), u.id, o.kind, o.name, o.short_name, current_date - 400
from public.room_unit u cross join (select kind, name, short_name from directory.office order by kind limit 1) as o
where not exists (select 1 from directory.office e where e.unit_id = u.id);

create unlogged table public.room_case as
select u.id as unit, n, (u.no::bigint * 1000000 + n) as no, n <= %1$d as is_open, random() as r, random() as s
from public.room_unit u
cross join generate_series(1, %1$d + %2$d / (select count(*)::integer from public.room_unit)) as n;

insert into cases.case_file (id, unit_id, received_unit_id, supported_unit_id, code, procedure_code, procedure_version_id, state,
    version, channel, assignee, outcome, submitted_at, accepted_at, due_at, original_due_at, finished_at, returned_at, folded, request_key)
select gen_random_uuid(), c.unit, c.unit, c.unit, 'H11.99-' || lpad(c.no::text, 10, '0'), p.code, p.id, t.state, 8, 2,
    (select o.id from public.room_official o where o.unit = c.unit and o.no = c.n %% o.of), case when not c.is_open then 'GRANTED' end,
    t.came, t.came, case when t.state in ('WAIT_SUPPLEMENT', 'WAIT_PAYMENT') then null else t.due end, t.due,
    case when not c.is_open then t.due - interval '1 day' end, case when not c.is_open then t.due - interval '1 hour' end,
    'bench ' || c.no, 'room:' || c.no
from public.room_case c
join public.room_procedure p on p.no = c.no %% (select count(*) from public.room_procedure)
cross join lateral (select
    case when not c.is_open then 'RETURNED_RESULT' else (array['SUBMITTED', 'ACCEPTED', 'ASSIGNED', 'IN_REVIEW', 'WAIT_SUPPLEMENT', 'WAIT_PAYMENT',
        'WAIT_OTHER_ORG', 'SUBMITTED_TO_LEADER', 'SIGNED', 'IN_REVIEW'])[1 + floor(c.s * 9.99)::integer] end as state,
    case when not c.is_open then now() - c.r * interval '900 days'
        when c.r < 0.3 then now() - c.s * interval '60 days' - interval '1 minute'
        when c.r < 0.32 then now() + c.s * interval '2 hours'
        else now() + interval '1 day' + c.s * interval '30 days' end as due,
    case when c.is_open then now() - interval '1 minute' - c.s * interval '400 days' else now() - (c.r * 900 + 5) * interval '1 day' end as came) as t;

insert into cases.ended_case (unit_id, case_id, ended_at, accepted_at, due_at, worked_minutes, channel, ended_as, procedure_code)
select unit_id, id, finished_at, accepted_at, due_at, 960, channel, 9, procedure_code
from cases.case_file where state = 'RETURNED_RESULT' and request_key like 'room:%%' order by finished_at;

insert into documents.incoming_document (id, unit_id, state, version, channel, received_at, request_key, sender, body, number, notation, issuer, summary,
    owner_kind, step_due_on, due_on, moved_at)
select gen_random_uuid(), u.id, case when n <= 200 then 'RECEIVED' else 'COMPLETED' end, 1, 'PAPER', now() - n * interval '1 hour', 'room:' || n, 'Sở Nội vụ',
    '', n::text, '/SNV', 'Sở Nội vụ', 'Về việc báo cáo', 'CLERKS', current_date - 30 + n %% 60, current_date - 20 + n %% 60, now()
from public.room_unit u cross join generate_series(1, 2000) as n;

-- What the rounds would have added up, as far as the room asks for it.
insert into indicators.total (unit_id, data_set, grain, first_day, received, due_unmet)
select unit_id, 1, g.number, case g.number when 1 then day when 5 then date_trunc('month', day)::date + least((extract(day from day)::integer - 1) / 10 * 10, 20)
        when 2 then date_trunc('month', day)::date when 3 then date_trunc('quarter', day)::date else date_trunc('year', day)::date end,
    sum(came), sum(due)
from (select unit_id, (due_at at time zone 'Asia/Ho_Chi_Minh')::date as day, 0 as came, count(*) as due
        from cases.case_file where open and due_at is not null group by 1, 2
    union all select unit_id, (accepted_at at time zone 'Asia/Ho_Chi_Minh')::date, count(*), 0 from cases.case_file where accepted_at is not null group by 1, 2) as days
cross join unnest(array[1, 5, 2, 3, 4]) as g (number)
group by 1, 3, 4;
