-- What statistics ask of a case when it is over. Written once, when the case ends, and never changed: figures of a
-- period read it from the first day of the period on, and no page counts cases one by one.
-- What lies beside it in the narrow row of the case would need one more index on a table that changes often.
create table cases.ended_case (
    unit_id          uuid not null,
    case_id          uuid not null,
    ended_at         timestamptz not null,
    accepted_at      timestamptz not null,
    due_at           timestamptz,
    worked_minutes   integer,
    channel          smallint not null,
    ended_as         smallint not null,
    procedure_code   text not null,
    received_unit_id uuid
);
comment on column cases.ended_case.due_at is 'null where the clock stood still at the end';
comment on column cases.ended_case.worked_minutes is
    'working time from acceptance to the end without the pauses; null where it ended before this was counted';
comment on column cases.ended_case.ended_as is 'the national state: 9 decided, 7 withdrawn, 8 stopped';
comment on column cases.ended_case.received_unit_id is 'null where the unit that decides received it as well';

create index ended_case_of_unit on cases.ended_case (unit_id, ended_at);
call kernel.isolate_by_unit('cases.ended_case');
revoke update, delete on cases.ended_case from ${app_role};

-- The cases that ended before. The owner of the tables is held by the guard too, so he acts for all units once.
select set_config('xaso.units', coalesce((select array_agg(id) from directory.unit)::text, '{}'), true);
insert into cases.ended_case (unit_id, case_id, ended_at, accepted_at, due_at, channel, ended_as, procedure_code,
    received_unit_id)
select unit_id, id, finished_at, accepted_at, due_at, channel,
    case state when 'WITHDRAWN' then 7 when 'STOPPED' then 8 else 9 end, procedure_code,
    nullif(received_unit_id, unit_id)
from cases.case_file where finished_at is not null and accepted_at is not null
order by unit_id, finished_at;
select set_config('xaso.units', '', true);
