-- The stays of a case in the steps of its design. Only cases whose version has a design that says more than the states
-- have rows here; a step to which the work was sent back has one more.
create table cases.case_step (
    unit_id        uuid not null,
    case_id        uuid not null,
    no             smallint not null check (no > 0),
    step           smallint not null check (step > 0),
    procedure_code text not null,
    version_id     uuid not null,
    state          text not null
        check (state in ('WAITING', 'AT_WORK', 'DONE', 'SENT_BACK', 'WENT_ON', 'DROPPED')),
    open           boolean not null generated always as (state in ('WAITING', 'AT_WORK')) stored,
    came_from      smallint not null,
    arrived_at     timestamptz not null,
    begun_at       timestamptz,
    due_at         timestamptz,
    ended_at       timestamptz,
    official       uuid,
    worker         text not null,
    leg            uuid,
    note           text not null check (length(note) <= 2000),
    primary key (case_id, no),
    constraint case_step_ended_or_open check ((ended_at is null) = (state in ('WAITING', 'AT_WORK')))
);
comment on column cases.case_step.came_from is 'the step that sent the work back here, or 0';
comment on column cases.case_step.worker is 'who has or had it in hand, or the office that is asked';
comment on column cases.case_step.leg is 'the question to the office that is asked';
comment on column cases.case_step.note is 'why it was sent back, or went on without an answer';
create index case_step_open on cases.case_step (unit_id, due_at, case_id, no) where open;
create index case_step_of_procedure on cases.case_step (unit_id, procedure_code, arrived_at);
call kernel.isolate_by_unit('cases.case_step');
revoke delete on cases.case_step from ${app_role};
