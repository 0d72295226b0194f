-- A step of a case changes its state, but seldom whether it was sent or is still open. No index names the state itself,
-- so a step writes the row alone and none of its indexes (heap-only update).
alter table cases.case_file
    add column sent boolean not null generated always as (state <> 'DRAFT') stored,
    add column open boolean not null generated always as
        (state not in ('DRAFT', 'REFUSED', 'RETURNED_RESULT', 'WITHDRAWN', 'STOPPED')) stored;

drop index cases.case_file_work;
drop index cases.case_file_newest;
-- The work lists: open cases of a unit, the next due first.
create index case_file_work on cases.case_file (unit_id, due_at, id) where open;
-- The case list, newest first.
create index case_file_newest on cases.case_file (unit_id, submitted_at desc, id desc) where sent;
