-- Dossiers of the office: the list of the year, what lies in each, their way to the archive.
-- Law: 30/2020/NĐ-CP art. 28–31, Phụ lục V, Phụ lục VI; 33/2024/QH15
create table documents.dossier_list (
    unit_id    uuid not null references directory.unit,
    year       smallint not null check (year between 1945 and 2999),
    decision   text not null default '' check (length(decision) <= 42),
    issued_on  date,
    issued_by  text not null default '',
    issuer     uuid,
    primary key (unit_id, year),
    constraint dossier_list_issued_by_a_decision check ((issued_on is null) = (decision = ''))
);
call kernel.isolate_by_unit('documents.dossier_list');

create table documents.dossier (
    id               uuid primary key,
    unit_id          uuid not null references directory.unit,
    year             smallint not null,
    code             text not null check (length(code) between 1 and 20),
    heading          text not null check (length(heading) <= 200),
    title            text not null check (length(title) between 1 and 500),
    keeper           uuid not null,
    keeper_name      text not null,
    office           uuid,
    retention_months smallint check (retention_months between 1 and 840),
    construction     boolean not null,
    note             text not null check (length(note) <= 500),
    state            text not null,
    version          integer not null,
    opened_on        date,
    ended_on         date,
    closed_on        date,
    due_on           date,
    kept_until       date,
    papers           smallint not null default 0,
    pages            integer not null default 0,
    first_on         date,
    last_on          date,
    moved_at         timestamptz not null,
    folded           text not null default '',
    constraint dossier_of_a_list foreign key (unit_id, year) references documents.dossier_list (unit_id, year),
    constraint dossier_open_since check (state in ('PLANNED', 'STRUCK') or opened_on is not null),
    constraint dossier_closed_with_its_work check (
        state not in ('CLOSED', 'OFFERED', 'HANDED_OVER') or (closed_on is not null and ended_on is not null))
) with (fillfactor = 85);
comment on column documents.dossier.retention_months is 'null: for ever';
comment on column documents.dossier.ended_on is 'the day on which the matter ended; from it the time for the hand-over runs';
comment on column documents.dossier.due_on is 'until when it goes to the archive; null where it does not go there';
comment on column documents.dossier.kept_until is 'the office may keep it until then; null where nobody allowed that';
create unique index dossier_code_once on documents.dossier (unit_id, year, code) where state <> 'STRUCK';
create index dossier_newest on documents.dossier (unit_id, year desc, code, id);
create index dossier_open_of_keeper on documents.dossier (unit_id, keeper) where state = 'OPEN';
create index dossier_due on documents.dossier (unit_id, coalesce(kept_until, due_on), id) where state = 'CLOSED';
call kernel.isolate_by_unit('documents.dossier');

create table documents.dossier_event (
    unit_id    uuid not null,
    dossier_id uuid not null,
    no         integer not null,
    at         timestamptz not null,
    by_account uuid not null,
    by_person  uuid not null,
    by_name    text not null,
    position   text not null,
    act        text not null,
    from_state text,
    to_state   text not null,
    document   uuid,
    note       text not null,
    primary key (dossier_id, no)
);
call kernel.isolate_by_unit('documents.dossier_event');
revoke update, delete on documents.dossier_event from ${app_role};

-- A document lies in one dossier and may be listed in more, without a copy.
create table documents.dossier_paper (
    unit_id     uuid not null,
    dossier_id  uuid not null references documents.dossier,
    document_id uuid not null,
    no          smallint not null check (no between 1 and 999),
    home        boolean not null,
    origin      text not null,
    symbol      text not null check (length(symbol) <= 60),
    dated       date not null,
    type        text not null,
    summary     text not null check (length(summary) <= 500),
    author      text not null check (length(author) <= 200),
    pages       smallint not null check (pages between 0 and 999),
    files       uuid[] not null,
    href        text not null,
    filed_at    timestamptz not null,
    filed_by    text not null,
    primary key (dossier_id, document_id)
);
create unique index dossier_paper_one_home on documents.dossier_paper (unit_id, document_id) where home;
call kernel.isolate_by_unit('documents.dossier_paper');

-- What an office hands over to the archive in one go; one offers, another receives.
create table documents.handover (
    id           uuid primary key,
    unit_id      uuid not null references directory.unit,
    state        text not null check (state in ('OFFERED', 'WITHDRAWN', 'SENT_BACK', 'RECEIVED')),
    version      integer not null,
    year         smallint,
    number       integer,
    office_name  text not null,
    offered_at   timestamptz not null,
    offered_by   uuid not null,
    offered_name text not null,
    offered_as   text not null,
    ended_at     timestamptz,
    ended_by     uuid,
    ended_name   text not null default '',
    ended_as     text not null default '',
    note         text not null check (length(note) <= 2000),
    constraint handover_numbered_when_received check ((state = 'RECEIVED') = (number is not null)),
    constraint handover_by_two_people check (state not in ('RECEIVED', 'SENT_BACK') or ended_by <> offered_by)
);
create unique index handover_number_once on documents.handover (unit_id, year, number) where number is not null;
create index handover_newest on documents.handover (unit_id, offered_at desc, id desc);
call kernel.isolate_by_unit('documents.handover');
revoke delete on documents.handover from ${app_role};

create table documents.handover_line (
    unit_id          uuid not null,
    handover_id      uuid not null references documents.handover,
    no               smallint not null,
    dossier_id       uuid not null references documents.dossier,
    code             text not null,
    title            text not null,
    first_on         date,
    last_on          date,
    retention_months smallint,
    papers           smallint not null,
    pages            integer not null,
    note             text not null,
    sent_back        text not null default '',
    primary key (handover_id, no)
);
create index handover_line_of_dossier on documents.handover_line (dossier_id);
call kernel.isolate_by_unit('documents.handover_line');
revoke delete on documents.handover_line from ${app_role};

-- Who looked at an original that is kept, or took it along, and when it came back.
-- Law: 30/2020/NĐ-CP art. 19, Phụ lục IV
create table documents.original_use (
    id           uuid primary key,
    unit_id      uuid not null references directory.unit,
    dossier_id   uuid not null references documents.dossier,
    document_id  uuid not null,
    dossier_code text not null,
    symbol       text not null,
    dated        date not null,
    type         text not null,
    summary      text not null,
    used_on      date not null,
    reader       text not null check (length(reader) between 1 and 100),
    taken_along  boolean not null,
    allowed_by   text not null check (length(allowed_by) <= 100),
    back_by      date,
    returned_on  date,
    note         text not null check (length(note) <= 500),
    given_by     uuid not null,
    constraint original_use_back_after_out check (returned_on is null or returned_on >= used_on)
);
create index original_use_newest on documents.original_use (unit_id, used_on desc, id desc);
create index original_use_out on documents.original_use (unit_id, back_by) where taken_along and returned_on is null;
call kernel.isolate_by_unit('documents.original_use');
revoke delete on documents.original_use from ${app_role};
