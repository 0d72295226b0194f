-- How the work goes from step to step. Versions from before have a chain: the next number follows.
alter table procedures.internal_step
    add column next_steps int[],
    add column returns_to int[] not null default '{}';
comment on column procedures.internal_step.next_steps is 'numbers of the steps that follow; null: the next one';
comment on column procedures.internal_step.returns_to is 'numbers of the earlier steps to which work may be sent back';

-- A time limit that holds in one case, or for what comes in one way.
create table procedures.time_variant (
    version_id   uuid not null references procedures.procedure_version,
    position     int not null,
    case_name    text not null,
    channel      text check (channel in ('COUNTER', 'ONLINE', 'POST')),
    limit_unit   text not null check (limit_unit in ('SAME_DAY', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
    limit_amount int not null,
    limit_mode   text not null check (limit_mode in ('HOUR_EXACT', 'DATE')),
    cut_off      time not null,
    extra_days   int not null,
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.time_variant');

-- A version on the drawing board. It may be changed until a second person has published it.
create table procedures.design (
    id              uuid primary key,
    code            text not null check (code ~ '^\d\.\d{6}$'),
    base_version    uuid references procedures.procedure_version,
    content         json not null,
    revision        int not null check (revision > 0),
    state           text not null check (state in ('OPEN', 'ASKED', 'PUBLISHED', 'ENDED')),
    begun_at        timestamptz not null,
    changed_by_name text not null,
    changed_at      timestamptz not null,
    editors         uuid[] not null,
    publish_from    date,
    note            text not null,
    version_id      uuid references procedures.procedure_version,
    constraint asked_from_a_day check (state not in ('ASKED', 'PUBLISHED') or publish_from is not null),
    constraint published_is_a_version check ((state = 'PUBLISHED') = (version_id is not null))
);
comment on column procedures.design.content is 'the version as it stands, whole';
comment on column procedures.design.editors is 'the people who wrote in it: none of them publishes it';
comment on column procedures.design.note is 'why it was sent back or ended, or empty';
create unique index design_one_at_a_time on procedures.design (code) where state in ('OPEN', 'ASKED');
create index design_by_change on procedures.design (changed_at desc, id);
call kernel.open_to_application('procedures.design');
revoke delete on procedures.design from ${app_role};
