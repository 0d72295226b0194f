-- Documents that the unit sends out. Law: 30/2020/NĐ-CP art. 10–19, Phụ lục VI
create table documents.outgoing_document (
    id        uuid primary key,
    unit_id   uuid not null references directory.unit,
    state     text not null,
    version   integer not null,
    type      text not null references documents.document_type,
    urgency   smallint not null check (urgency between 0 and 3),
    summary   text not null check (length(summary) <= 500),
    office    uuid,
    drafter   uuid not null,
    signer    uuid,
    due_on    date,
    drafts    integer not null,
    series    text,
    year      smallint,
    number    integer,
    notation  text check (length(notation) <= 30),
    issued_on date,
    answers   uuid,
    corrects  uuid,
    replaces  uuid,
    changed_at timestamptz not null,
    folded    text not null
);
comment on column documents.outgoing_document.folded is
    'symbol and summary without marks; searched newest first inside the unit';
create index outgoing_document_register on documents.outgoing_document (unit_id, issued_on desc, id desc)
    where issued_on is not null;
create index outgoing_document_newest on documents.outgoing_document (unit_id, changed_at desc, id desc);
create index outgoing_document_open on documents.outgoing_document (unit_id, state, changed_at)
    where state not in ('ISSUED', 'CANCELLED', 'RECALLED', 'REPLACED');
call kernel.isolate_by_unit('documents.outgoing_document');

create table documents.outgoing_event (
    unit_id     uuid not null,
    document_id uuid not null,
    no          integer not null,
    at          timestamptz not null,
    by_account  uuid not null,
    by_person   uuid not null,
    by_name     text not null,
    position    text not null,
    act         text not null,
    from_state  text not null,
    to_state    text not null,
    note        text,
    primary key (document_id, no)
);
call kernel.isolate_by_unit('documents.outgoing_event');
revoke update, delete on documents.outgoing_event from ${app_role};

-- Every version of a draft is kept.
create table documents.draft (
    unit_id     uuid not null,
    document_id uuid not null,
    no          integer not null,
    content     jsonb not null,
    file_id     uuid,
    file_name   text not null,
    by_person   uuid not null,
    by_name     text not null,
    at          timestamptz not null,
    primary key (document_id, no)
);
call kernel.isolate_by_unit('documents.draft');
revoke update, delete on documents.draft from ${app_role};

-- What was printed, signed and issued, each a new file.
create table documents.outgoing_file (
    unit_id     uuid not null,
    document_id uuid not null,
    no          integer not null,
    kind        text not null,
    file_id     uuid not null,
    name        text not null,
    pages       integer not null,
    draft_no    integer not null,
    signature   text not null default '',
    at          timestamptz not null,
    primary key (document_id, no)
);
call kernel.isolate_by_unit('documents.outgoing_file');
revoke update, delete on documents.outgoing_file from ${app_role};

-- Who opened which version of the paper before signing it.
create table documents.outgoing_opening (
    unit_id     uuid not null,
    document_id uuid not null,
    file_no     integer not null,
    person      uuid not null,
    at          timestamptz not null,
    primary key (document_id, file_no, person)
);
call kernel.isolate_by_unit('documents.outgoing_opening');
revoke update, delete on documents.outgoing_opening from ${app_role};

create table documents.opinion (
    unit_id     uuid not null,
    document_id uuid not null,
    no          integer not null,
    person      uuid,
    office      uuid,
    asked       text not null,
    asked_by    text not null,
    question    text not null,
    asked_at    timestamptz not null,
    answered_by text,
    agrees      boolean,
    answer      text,
    answered_at timestamptz,
    primary key (document_id, no),
    constraint opinion_of_a_person_or_an_office check ((person is null) <> (office is null))
);
create index opinion_open on documents.opinion (unit_id, person, office) where answered_at is null;
call kernel.isolate_by_unit('documents.opinion');

-- Who gets it. How far a recipient in this house is stands in recipient_report.
create table documents.recipient (
    unit_id      uuid not null,
    document_id  uuid not null,
    no           integer not null,
    recipient    uuid references directory.unit,
    name         text not null check (length(name) between 1 and 200),
    carried_at   timestamptz,
    by_hand      text not null default '',
    covers       smallint,
    hand_note    text not null default '',
    primary key (document_id, no)
);
create unique index recipient_once on documents.recipient (document_id, recipient) where recipient is not null;
create index recipient_by_post on documents.recipient (unit_id, carried_at desc) where by_hand <> '';
call kernel.isolate_by_unit('documents.recipient');

-- What the recipients say of it, as it comes in; a repeated report changes nothing. Law: 28/2018/QĐ-TTg
create table documents.recipient_report (
    unit_id        uuid not null,
    document_id    uuid not null,
    recipient      uuid not null,
    status         text not null,
    at             timestamptz not null,
    arrival_number text,
    official       text not null,
    note           text not null,
    primary key (document_id, recipient, status, at)
);
call kernel.isolate_by_unit('documents.recipient_report');
revoke update, delete on documents.recipient_report from ${app_role};

-- What must still be carried. Emptied right after the commit, and again and again where that failed.
create table documents.outgoing_outbox (
    id          uuid primary key,
    unit_id     uuid not null,
    document_id uuid not null,
    recipient   uuid not null,
    kind        text not null check (kind in ('DELIVER', 'RECALL')),
    reason      text not null,
    tries       integer not null default 0,
    next_at     timestamptz not null,
    done_at     timestamptz,
    fault       text not null default ''
);
create index outgoing_outbox_due on documents.outgoing_outbox (unit_id, next_at) where done_at is null;
call kernel.isolate_by_unit('documents.outgoing_outbox');

create table documents.recipient_group (
    unit_id uuid not null,
    id      uuid primary key,
    name    text not null check (length(name) between 1 and 100),
    units   text not null,
    others  text not null
);
call kernel.isolate_by_unit('documents.recipient_group');
