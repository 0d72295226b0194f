-- Periodic reports: duties and forms of the province, rounds, what the communes fill in and send.
-- Law: 09/2019/NĐ-CP
create schema reports;
call kernel.grant_schema('reports');

-- What has to be reported again and again, as the province designed it. Every unit may read it.
create table reports.duty (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    name_vi     text not null check (length(name_vi) between 1 and 300),
    name_en     text not null,
    content     text not null,
    reporters   text not null,
    receiver    text not null,
    kind        text not null,
    closing_day smallint not null check (closing_day between 1 and 31),
    due_days    smallint not null check (due_days between 0 and 60),
    basis       text not null,
    begins_on   date not null,
    all_units   boolean not null,
    ended       boolean not null default false,
    version     integer not null check (version > 0),
    made_at     timestamptz not null
);
comment on column reports.duty.unit_id is 'the province';
comment on column reports.duty.closing_day is 'of the last month: 14 by law, 31 for its end';
comment on column reports.duty.due_days is 'working days after the closing date';
create index duty_newest on reports.duty (unit_id, id desc);
call kernel.share_for_reading('reports.duty');
revoke delete on reports.duty from ${app_role};

-- Who has the duty, where not all communes have it.
create table reports.duty_unit (
    unit_id        uuid not null,
    duty_id        uuid not null references reports.duty,
    reporting_unit uuid not null references directory.unit,
    primary key (duty_id, reporting_unit)
);
call kernel.share_for_reading('reports.duty_unit');

-- The form of a duty in versions. A published one never changes.
create table reports.form (
    id           uuid primary key,
    unit_id      uuid not null,
    duty_id      uuid not null references reports.duty,
    no           integer not null check (no > 0),
    published    boolean not null,
    content      jsonb not null,
    revision     integer not null check (revision > 0),
    changed_at   timestamptz not null,
    changed_by   text not null,
    published_at timestamptz,
    sha256       text not null default '',
    unique (duty_id, no)
);
create index form_of_duty on reports.form (unit_id, duty_id, no desc);
call kernel.share_for_reading('reports.form');
revoke delete on reports.form from ${app_role};

create function reports.keep_published() returns trigger language plpgsql as $$
begin
  raise exception 'A published form never changes';
end $$;
create trigger form_published_stays before update on reports.form
    for each row when (old.published) execute function reports.keep_published();

-- One period of a duty, or a report asked for once: opened, due, locked.
create table reports.round (
    id        uuid primary key,
    unit_id   uuid not null,
    duty_id   uuid not null references reports.duty,
    form_id   uuid not null references reports.form,
    kind      text not null,
    year      smallint not null,
    number    smallint not null,
    first_on  date not null,
    last_on   date not null check (last_on >= first_on),
    due_on    date not null,
    opened_at timestamptz not null,
    opened_by text not null,
    locked_at timestamptz,
    locked_by text not null default '',
    constraint round_of_a_period_once unique (duty_id, kind, year, number)
);
create index round_newest on reports.round (unit_id, last_on desc, id desc);
call kernel.share_for_reading('reports.round');
revoke delete on reports.round from ${app_role};

-- Who has to report in that round.
create table reports.round_unit (
    unit_id        uuid not null,
    round_id       uuid not null references reports.round,
    reporting_unit uuid not null references directory.unit,
    primary key (round_id, reporting_unit)
);
create index round_unit_own on reports.round_unit (reporting_unit, round_id);
call kernel.share_for_reading('reports.round_unit');

-- What a unit fills in. It begins when the unit begins.
create table reports.report (
    id           uuid primary key,
    unit_id      uuid not null references directory.unit,
    round_id     uuid not null references reports.round,
    form_id      uuid not null references reports.form,
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'SENT')),
    version      integer not null check (version > 0),
    cells        jsonb not null,
    reasons      jsonb not null,
    known        jsonb not null,
    sendings     integer not null default 0,
    standing     integer not null default 0,
    paper        uuid,
    signer       text not null default '',
    changed_at   timestamptz not null,
    changed_by   text not null,
    constraint report_of_a_round_once unique (unit_id, round_id)
);
comment on column reports.report.reasons is 'why a known figure was overruled, by its cell';
comment on column reports.report.known is 'what the program knew, with the page that shows it';
comment on column reports.report.standing is 'the number of the sending that counts; 0 while none does';
create index report_of_round on reports.report (round_id, unit_id);
call kernel.isolate_by_unit('reports.report');
revoke delete on reports.report from ${app_role};

-- What was sent, as it was sent: for ever.
create table reports.sending (
    unit_id   uuid not null,
    report_id uuid not null references reports.report,
    round_id  uuid not null,
    no        integer not null check (no > 0),
    cells     jsonb not null,
    reasons   jsonb not null,
    sha256    text not null,
    paper     uuid not null,
    symbol    text not null,
    signer    text not null,
    sent_at   timestamptz not null,
    sent_by   text not null,
    primary key (report_id, no)
);
comment on column reports.sending.cells is 'all values, the computed ones too';
comment on column reports.sending.sha256 is 'of the values and of the signed paper together';
create index sending_of_round on reports.sending (round_id, unit_id);
call kernel.isolate_by_unit('reports.sending');
revoke update, delete on reports.sending from ${app_role};

-- What the unit did with its report, one line an act.
create table reports.report_event (
    id        uuid primary key,
    unit_id   uuid not null,
    report_id uuid not null references reports.report,
    act       text not null,
    at        timestamptz not null,
    by_name   text not null,
    note      text not null default ''
);
create index report_event_of on reports.report_event (unit_id, report_id, id);
call kernel.isolate_by_unit('reports.report_event');
revoke update, delete on reports.report_event from ${app_role};

-- What the province said to a unit: taken, sent back, reminded. Rows of the province, which that unit reads too.
create table reports.decision (
    id             uuid primary key,
    unit_id        uuid not null,
    reporting_unit uuid not null,
    round_id       uuid not null references reports.round,
    sending_no     integer not null,
    kind           text not null check (kind in ('TAKEN', 'RETURNED', 'REMINDED')),
    reason         text not null,
    at             timestamptz not null,
    by_name        text not null
);
create index decision_of_round on reports.decision (round_id, reporting_unit, id desc);
alter table reports.decision enable row level security;
alter table reports.decision force row level security;
create policy read_by_both on reports.decision for select
    using (unit_id = any ((select kernel.acting_units())::uuid[])
        or reporting_unit = any ((select kernel.acting_units())::uuid[]));
create policy written_by_the_province on reports.decision for insert
    with check (unit_id = any ((select kernel.acting_units())::uuid[]));
revoke update, delete on reports.decision from ${app_role};
