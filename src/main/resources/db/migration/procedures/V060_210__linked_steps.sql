-- The procedures that a linked procedure leads to: who does each, after which others, in what time.
create table procedures.linked_step (
    version_id     uuid not null references procedures.procedure_version,
    position       int not null,
    name           text not null,
    place          text not null check (place in ('HERE', 'OUTSIDE')),
    procedure_code text check (procedure_code ~ '^\d\.\d{6}$'),
    case_name      text not null,
    organisation   text not null,
    after_steps    int[] not null,
    result         text not null,
    limit_unit     text check (limit_unit in ('SAME_DAY', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
    limit_amount   int,
    limit_mode     text check (limit_mode in ('HOUR_EXACT', 'DATE')),
    cut_off        time,
    extra_days     int,
    primary key (version_id, position),
    constraint linked_step_here_has_procedure check (place = 'OUTSIDE' or procedure_code is not null)
);
comment on column procedures.linked_step.after_steps is 'numbers of the steps that must have come to a good end before';
call kernel.open_to_application('procedures.linked_step');
