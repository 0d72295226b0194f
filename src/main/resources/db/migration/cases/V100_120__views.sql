-- Lists of cases that are kept under a name: those without an owner belong to the unit, the others to one person.
create table cases.saved_view (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    owner      uuid,
    name       text not null check (length(name) between 1 and 80),
    query      text not null check (length(query) <= 2000),
    version    integer not null check (version > 0),
    ended      boolean not null,
    changed_at timestamptz not null,
    changed_by text not null
);
comment on column cases.saved_view.query is 'the words of the address of the list';
create index saved_view_of_unit on cases.saved_view (unit_id);
call kernel.isolate_by_unit('cases.saved_view');
-- What was kept once is ended, not deleted: the trail names it, and it can be taken back.
revoke delete on cases.saved_view from ${app_role};

-- With which list a person begins.
create table cases.first_view (
    unit_id uuid not null,
    person  uuid not null,
    view_id uuid not null references cases.saved_view,
    primary key (unit_id, person)
);
call kernel.isolate_by_unit('cases.first_view');

-- A clock that stands still is due at the end of time: so one order holds all open cases, and a page begins where the
-- one before ended.
drop index cases.case_file_work;
create index case_file_work on cases.case_file (unit_id, coalesce(due_at, 'infinity'), id) where open;

-- Registers are asked by days of acceptance and of issue. Cases and events lie in the order in which they came, so a
-- few bytes for each stretch of them are enough; they do not keep a step from writing its row alone.
create index case_file_accepted on cases.case_file using brin (accepted_at)
    with (pages_per_range = 32, autosummarize = on);
create index case_event_at on cases.case_event using brin (at) with (pages_per_range = 32, autosummarize = on);

-- The case list, walked from its end: what comes in is appended, so the pages of the index are full and not half empty.
drop index cases.case_file_newest;
create index case_file_newest on cases.case_file (unit_id, submitted_at, id) where sent;
