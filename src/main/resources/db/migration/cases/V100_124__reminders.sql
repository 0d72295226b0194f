-- Each case is reminded of once for each due date and reason: the key keeps a second machine from doing it again.
-- A case that is over in time leaves no row.
create table cases.reminder (
    unit_id  uuid not null,
    case_id  uuid not null,
    kind     text not null check (kind in ('SOON', 'TODAY', 'OVERDUE', 'HAND')),
    for_due  timestamptz not null,
    made_at  timestamptz not null,
    by_name  text not null default '',
    known_at timestamptz,
    known_by uuid,
    primary key (case_id, kind, for_due)
);
comment on column cases.reminder.for_due is 'the due date of that time; of one by hand the day';
create index reminder_unknown on cases.reminder (unit_id, case_id) where known_at is null;
call kernel.isolate_by_unit('cases.reminder');
revoke delete on cases.reminder from ${app_role};

create table cases.reminder_rule (
    unit_id     uuid primary key references directory.unit,
    days_before smallint not null check (days_before between 0 and 10),
    on_day      boolean not null,
    overdue     boolean not null
);
call kernel.isolate_by_unit('cases.reminder_rule');

-- Letters of apology (form 04) that were drafted because a case is or will be late.
create table cases.late_draft (
    unit_id  uuid not null,
    case_id  uuid not null,
    for_due  timestamptz not null,
    cause    text not null check (cause in ('DUE', 'STEPS')),
    made_at  timestamptz not null,
    new_day  date not null,
    reason   text not null default '',
    sent_at  timestamptz,
    sent_by  text not null default '',
    primary key (case_id, for_due)
);
create index late_draft_of_unit on cases.late_draft (unit_id, for_due);
call kernel.isolate_by_unit('cases.late_draft');
revoke delete on cases.late_draft from ${app_role};
