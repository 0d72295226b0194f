create table indicators.plan (
    id       uuid primary key,
    unit_id  uuid not null references directory.unit,
    kind     text not null check (kind in ('DIGITAL', 'REFORM', 'YEAR', 'OTHER')),
    title    text not null check (length(title) between 1 and 300),
    basis    text not null check (length(basis) <= 300),
    from_on  date not null,
    to_on    date not null check (to_on >= from_on),
    state    text not null check (state in ('DRAFT', 'RUNNING', 'CLOSED')),
    version  integer not null,
    folded   text not null
);
comment on column indicators.plan.basis is 'the decision or the resolution behind it';
create index plan_newest on indicators.plan (unit_id, id desc);

create table indicators.plan_goal (
    id      uuid primary key,
    unit_id uuid not null references directory.unit,
    plan    uuid not null references indicators.plan,
    no      smallint not null,
    title   text not null check (length(title) between 1 and 300),
    unique (plan, no)
);

create table indicators.plan_measure (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    plan        uuid not null references indicators.plan,
    goal        uuid not null references indicators.plan_goal,
    no          smallint not null,
    title       text not null check (length(title) between 1 and 300),
    owner       uuid,
    owner_name  text not null check (length(owner_name) between 1 and 200),
    from_on     date not null,
    due_on      date not null check (due_on >= from_on),
    formula     text,
    target      numeric(14, 2) not null check (target > 0),
    counted_in  text not null check (length(counted_in) between 1 and 40),
    unique (plan, goal, no)
);
comment on column indicators.plan_measure.formula is 'the indicator that tells how far it is; null where a figure is reported';

-- To which units a plan is given; they read it and report their own figures.
create table indicators.plan_given (
    plan     uuid not null references indicators.plan,
    unit_id  uuid not null references directory.unit,
    to_unit  uuid not null references directory.unit,
    given_at timestamptz not null,
    primary key (plan, to_unit)
);
comment on column indicators.plan_given.unit_id is 'whose plan it is';
create index plan_given_to on indicators.plan_given (to_unit);

create table indicators.plan_report (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    plan        uuid not null,
    measure     uuid not null,
    value       numeric(14, 2) not null check (value >= 0),
    note        text not null check (length(note) <= 2000),
    file        uuid,
    file_name   text not null default '',
    at          timestamptz not null,
    by_name     text not null,
    by_position text not null
);
comment on column indicators.plan_report.unit_id is 'who reports';
create index plan_report_newest on indicators.plan_report (measure, unit_id, at desc);

create table indicators.plan_change (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    plan        uuid not null references indicators.plan,
    at          timestamptz not null,
    what        text not null,
    detail      text not null check (length(detail) <= 1000),
    by_name     text not null,
    by_position text not null
);
create index plan_change_of on indicators.plan_change (plan, at desc);

call kernel.isolate_by_unit('indicators.plan');
call kernel.isolate_by_unit('indicators.plan_goal');
call kernel.isolate_by_unit('indicators.plan_measure');
call kernel.isolate_by_unit('indicators.plan_given');
call kernel.isolate_by_unit('indicators.plan_report');
call kernel.isolate_by_unit('indicators.plan_change');
-- A unit reads the plans that it was given; it writes nothing of them.
create policy given on indicators.plan_given for select
    using (to_unit = any ((select kernel.acting_units())::uuid[]));
create policy given on indicators.plan for select
    using (exists (select from indicators.plan_given g where g.plan = id));
create policy given on indicators.plan_goal for select
    using (exists (select from indicators.plan_given g where g.plan = plan_goal.plan));
create policy given on indicators.plan_measure for select
    using (exists (select from indicators.plan_given g where g.plan = plan_measure.plan));
revoke delete on indicators.plan, indicators.plan_goal, indicators.plan_measure from ${app_role};
revoke update, delete on indicators.plan_given, indicators.plan_report, indicators.plan_change from ${app_role};
