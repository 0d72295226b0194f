-- Documents that come to the office. Lengths are those of the decree.
-- Law: 30/2020/NĐ-CP art. 20–24, Phụ lục VI
create table documents.incoming_document (
    id              uuid primary key,
    unit_id         uuid not null references directory.unit,
    state           text not null,
    version         integer not null,
    channel         text not null,
    received_at     timestamptz not null,
    request_key     text not null check (length(request_key) between 1 and 100),
    sender          text not null check (length(sender) <= 200),
    body            text not null,
    origin_unit     uuid references directory.unit,
    origin_document uuid,
    reading         jsonb,
    type            text not null default '',
    number          text not null default '' check (length(number) <= 11),
    notation        text not null default '' check (length(notation) <= 30),
    issued_on       date,
    issuer          text not null default '' check (length(issuer) <= 200),
    summary         text not null default '' check (length(summary) <= 500),
    signer          text not null default '' check (length(signer) <= 50),
    signer_position text not null default '' check (length(signer_position) <= 100),
    pages           smallint not null default 0 check (pages between 0 and 999),
    urgency         text not null default 'NORMAL',
    answer_by       date,
    note            text not null default '' check (length(note) <= 500),
    arrival_number  integer,
    arrived_on      date,
    arrival_year    smallint generated always as (extract(year from arrived_on)::smallint) stored,
    owner_kind      text check (owner_kind in ('CLERKS', 'OFFICE', 'PERSON')),
    owner_id        uuid,
    step_due_on     date,
    due_on          date,
    leader          uuid,
    lead_office     uuid,
    lead_person     uuid,
    direction       text not null default '',
    asked_until     date,
    transferred_on  date,
    answer          uuid,
    answer_symbol   text not null default '' check (length(answer_symbol) <= 42),
    dossier_id      uuid,
    replaces        uuid,
    replaced_by     uuid,
    duplicate_of    uuid,
    before_recall   text,
    moved_at        timestamptz not null,
    folded          text not null default '',
    open            boolean not null generated always as (
        state not in ('COMPLETED', 'FILED', 'RETURNED_TO_SENDER', 'RECALLED', 'REPLACED')) stored,
    constraint incoming_document_open_has_an_owner_and_a_day check (
        state in ('COMPLETED', 'FILED', 'RETURNED_TO_SENDER', 'RECALLED', 'REPLACED')
        or (owner_kind is not null and step_due_on is not null)),
    constraint incoming_document_owner_has_an_id check (
        owner_kind is null and owner_id is null or (owner_kind = 'CLERKS') = (owner_id is null))
) with (fillfactor = 85);
comment on column documents.incoming_document.step_due_on is 'the day by which the owner acts';
comment on column documents.incoming_document.due_on is 'the day by which the matter is done; null before registration';
comment on column documents.incoming_document.moved_at is 'the time of the last act: since when it lies with its owner';

create unique index incoming_document_request_once on documents.incoming_document (unit_id, request_key);
create unique index incoming_document_origin_once
    on documents.incoming_document (unit_id, origin_unit, origin_document) where origin_document is not null;
create unique index incoming_document_number_once
    on documents.incoming_document (unit_id, arrival_year, arrival_number) where arrival_number is not null;
create index incoming_document_work on documents.incoming_document (unit_id, step_due_on, id) where open;
create index incoming_document_newest on documents.incoming_document (unit_id, received_at desc, id desc);
-- The same number, notation and issuer again: a duplicate.
create index incoming_document_alike on documents.incoming_document (unit_id, number, notation) where number <> '';
call kernel.isolate_by_unit('documents.incoming_document');

create table documents.incoming_event (
    unit_id     uuid not null,
    document_id uuid not null,
    no          integer not null,
    at          timestamptz not null,
    by_account  uuid,
    by_person   uuid,
    by_name     text not null,
    position    text not null,
    act         text not null,
    from_state  text,
    to_state    text not null,
    owner_kind  text,
    owner_id    uuid,
    due_on      date,
    note        text not null,
    primary key (document_id, no)
);
call kernel.isolate_by_unit('documents.incoming_event');
revoke update, delete on documents.incoming_event from ${app_role};

create table documents.incoming_assignment (
    id          uuid primary key,
    unit_id     uuid not null,
    document_id uuid not null,
    role        text not null check (role in ('LEAD', 'CONTRIBUTOR', 'INFORMATION')),
    office      uuid,
    person      uuid,
    given_at    timestamptz not null,
    ended_at    timestamptz,
    seen_at     timestamptz,
    opinion     text not null default '',
    check (office is not null or person is not null)
);
create unique index incoming_assignment_one_lead on documents.incoming_assignment (document_id)
    where role = 'LEAD' and ended_at is null;
create index incoming_assignment_of_document on documents.incoming_assignment (document_id);
create index incoming_assignment_of_person on documents.incoming_assignment (unit_id, person) where ended_at is null;
create index incoming_assignment_of_office on documents.incoming_assignment (unit_id, office) where ended_at is null;
call kernel.isolate_by_unit('documents.incoming_assignment');

create table documents.incoming_file (
    unit_id     uuid not null,
    document_id uuid not null,
    no          smallint not null,
    file_id     uuid not null,
    name        text not null,
    sha256      text not null check (length(sha256) = 64),
    kind        text not null,
    pages       smallint not null,
    primary key (document_id, no)
);
create index incoming_file_again on documents.incoming_file (unit_id, sha256);
call kernel.isolate_by_unit('documents.incoming_file');

-- What the unit tells the issuer of a document of this house; emptied after the commit and by repeated work.
create table documents.incoming_outbox (
    id             uuid primary key,
    unit_id        uuid not null,
    issuer         uuid not null,
    document       uuid not null,
    status         text not null,
    at             timestamptz not null,
    arrival_number text,
    official       text not null,
    note           text not null,
    sent_at        timestamptz,
    tries          integer not null default 0
);
create index incoming_outbox_waiting on documents.incoming_outbox (unit_id, id) where sent_at is null;
call kernel.isolate_by_unit('documents.incoming_outbox');

-- In how many working days a document is done where nobody says otherwise: by type, and by urgency; the shorter counts.
create table documents.incoming_deadline (
    type         text not null default '',
    urgency      text not null default '',
    working_days smallint not null check (working_days between 1 and 90),
    primary key (type, urgency)
);
call kernel.open_to_application('documents.incoming_deadline');
revoke insert, update, delete on documents.incoming_deadline from ${app_role};
insert into documents.incoming_deadline (type, urgency, working_days) values
    ('', '', 7),
    ('CONG_VAN', '', 5),
    ('GIAY_MOI', '', 2),
    ('CONG_DIEN', '', 1),
    ('DON_THU', '', 10),
    ('LUAT', '', 10),
    ('NGHI_DINH', '', 10),
    ('THONG_TU', '', 10),
    ('', 'URGENT', 3),
    ('', 'VERY_URGENT', 2),
    ('', 'EXPRESS', 1);
