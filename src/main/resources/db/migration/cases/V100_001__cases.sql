create schema cases;
call kernel.grant_schema('cases');

-- What changes often is narrow; what the citizen wrote stands beside it and is written once.
create table cases.case_file (
    id                   uuid primary key,
    unit_id              uuid not null references directory.unit,
    received_unit_id     uuid not null references directory.unit,
    supported_unit_id    uuid not null references directory.unit,
    code                 text,
    procedure_code       text not null,
    procedure_version_id uuid not null,
    state                text not null,
    version              integer not null,
    channel              smallint not null,
    applicant_account    uuid,
    assignee             uuid,
    office               uuid,
    outcome              text,
    submitted_at         timestamptz,
    accepted_at          timestamptz,
    due_at               timestamptz,
    original_due_at      timestamptz,
    pauses               text,
    supplements          smallint not null default 0,
    finished_at          timestamptz,
    returned_at          timestamptz,
    finance              smallint not null default 0,
    delivery             smallint not null default 0,
    synchronisation      smallint not null default 0,
    folded               text not null default '',
    request_key          text
) with (fillfactor = 85);
comment on column cases.case_file.folded is
    'name and phone without marks; searched newest first inside the unit, since row-level security keeps LIKE from an index';
comment on column cases.case_file.due_at is
    'before acceptance: by when reception answers; after it: when the result is due; null while the clock stands still';

-- A repeated request finds the case it made the first time.
create unique index case_file_request_once on cases.case_file (unit_id, request_key) where request_key is not null;
create unique index case_file_code_once on cases.case_file (code) where code is not null;
-- The work lists: open cases of a unit by state and due date.
create index case_file_work on cases.case_file (unit_id, state, due_at, id)
    where state not in ('DRAFT', 'REFUSED', 'RETURNED_RESULT', 'WITHDRAWN', 'STOPPED');
-- The case list, newest first.
create index case_file_newest on cases.case_file (unit_id, submitted_at desc, id desc) where state <> 'DRAFT';
create index case_file_of_citizen on cases.case_file (applicant_account) where applicant_account is not null;

alter table cases.case_file enable row level security;
alter table cases.case_file force row level security;
-- A draft is the citizen's alone; a sent case belongs to the unit and, for reading, to the citizen.
create policy unit_isolation on cases.case_file
    using (unit_id = any ((select kernel.acting_units())::uuid[]));
create policy own_cases on cases.case_file for select
    using (applicant_account = (select kernel.acting_citizen()));

create table cases.application (
    case_id     uuid primary key,
    unit_id     uuid not null,
    name        text not null,
    personal_id text,
    born        text,
    phone       text not null,
    email       text,
    address     text not null,
    answers     jsonb not null
);
call kernel.isolate_by_unit('cases.application');

create table cases.case_event (
    unit_id    uuid not null,
    case_id    uuid not null,
    no         integer not null,
    at         timestamptz not null,
    by_kind    smallint not null,
    by_account uuid,
    by_person  uuid,
    by_name    text not null,
    position   text not null,
    act        text not null,
    from_state text not null,
    to_state   text not null,
    note       text,
    detail     jsonb,
    primary key (case_id, no)
);
call kernel.isolate_by_unit('cases.case_event');
revoke update, delete on cases.case_event from ${app_role};

-- Papers that came with the case, by the order of the procedure's list; no file where it lies on the counter.
create table cases.case_paper (
    unit_id   uuid not null,
    case_id   uuid not null,
    no        smallint not null,
    paper_no  smallint,
    name      text not null,
    kind      smallint not null,
    quantity  smallint not null,
    file_id   uuid,
    added_at  timestamptz not null,
    primary key (case_id, no)
);
call kernel.isolate_by_unit('cases.case_paper');

-- Documents that the office made: the draft result, the signed and issued one.
create table cases.case_document (
    unit_id  uuid not null,
    case_id  uuid not null,
    no       smallint not null,
    kind     text not null,
    file_id  uuid not null,
    number   integer,
    notation text,
    dated    date,
    made_at  timestamptz not null,
    signers  text,
    primary key (case_id, no)
);
call kernel.isolate_by_unit('cases.case_document');

-- The last number of an agency on a day, for case codes. Locked in the transaction that accepts.
create table cases.day_counter (
    unit_id uuid not null,
    day     date not null,
    last    integer not null,
    primary key (unit_id, day)
);
call kernel.isolate_by_unit('cases.day_counter');
