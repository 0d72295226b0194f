-- How far the steps of a linked case are. A step here is a case of its own, a step outside a leg of the linked case.
create table cases.linked_step (
    parent_id  uuid not null,
    no         int not null check (no > 0),
    unit_id    uuid not null references directory.unit,
    standing   text not null check (standing in ('WAITING', 'OPEN', 'DONE', 'FAILED', 'SKIPPED')),
    version_id uuid,
    child_id   uuid,
    leg_id     uuid,
    opened_at  timestamptz,
    ended_at   timestamptz,
    asked_at   timestamptz,
    primary key (parent_id, no),
    constraint linked_step_has_one_way check (child_id is null or leg_id is null)
);
comment on column cases.linked_step.version_id is 'of the procedure of a step here, as on the day of reception';
comment on column cases.linked_step.asked_at is 'since when the applicant is asked for this step, through the linked case';
create unique index linked_step_of_child on cases.linked_step (child_id) where child_id is not null;
create unique index linked_step_of_leg on cases.linked_step (leg_id) where leg_id is not null;
create index linked_step_of_unit on cases.linked_step (unit_id);
call kernel.isolate_by_unit('cases.linked_step');
revoke delete on cases.linked_step from ${app_role};
