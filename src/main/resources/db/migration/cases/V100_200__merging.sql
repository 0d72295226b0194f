-- When units are merged, open cases go to the successor. Nothing of what was written changes but the unit it belongs to.
grant update (unit_id) on cases.case_event, cases.message, cases.look, cases.leg_event, cases.leg_paper,
    cases.crossing_paper to ${app_role};

-- A case that a unit had accepted and not ended when it was merged: the figures of the old unit as they were.
create table cases.joined_case (
    case_id          uuid not null,
    unit_id          uuid not null references directory.unit,
    successor        uuid not null references directory.unit,
    joined_at        timestamptz not null,
    code             text not null,
    procedure_code   text not null,
    channel          smallint not null,
    received_unit_id uuid,
    accepted_at      timestamptz not null,
    due_at           timestamptz,
    primary key (unit_id, case_id)
);
comment on column cases.joined_case.unit_id is 'the old unit';
comment on column cases.joined_case.received_unit_id is 'null where the old unit received it itself';
comment on column cases.joined_case.due_at is 'null where the clock stood still';
create index joined_case_of_case on cases.joined_case (case_id);
call kernel.isolate_by_unit('cases.joined_case');
revoke update, delete on cases.joined_case from ${app_role};
