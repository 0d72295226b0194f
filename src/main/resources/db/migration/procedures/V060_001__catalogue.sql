-- One catalogue for the whole province. A version never changes after it was published: a case stays with its version.
create schema procedures;
call kernel.grant_schema('procedures');

create table procedures.procedure (
    id   uuid primary key,
    code text not null,
    constraint procedure_code_once unique (code),
    constraint procedure_code_shape check (code ~ '^\d\.\d{6}$')
);
call kernel.open_to_application('procedures.procedure');

create table procedures.procedure_version (
    id                  uuid primary key,
    procedure_id        uuid not null references procedures.procedure,
    code                text not null,
    version_no          int not null,
    status              text not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    name                text not null,
    name_en             text,
    field               text not null,
    subject             text not null,
    level               text not null,
    online_level        text not null check (online_level in ('INFO', 'PARTIAL', 'FULL')),
    processing_route    text check (processing_route in ('LOCAL', 'MINISTRY', 'MIXED')),
    limit_unit          text check (limit_unit in ('SAME_DAY', 'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY')),
    limit_amount        int,
    limit_mode          text check (limit_mode in ('HOUR_EXACT', 'DATE')),
    cut_off             time,
    extra_days          int not null default 0,
    time_text           text not null,
    fee_text            text not null,
    requirements        text not null,
    steps_text          text not null,
    keywords            text not null,
    executing_agency    text not null,
    competent_agency    text not null,
    receiving_address   text not null,
    coordinating_agency text not null,
    form_id             uuid,
    valid_from          date not null,
    valid_to            date,
    source              text not null,
    source_date         date not null,
    source_url          text not null,
    decision            text not null,
    source_digest       text not null,
    raw                 json,
    folded              text generated always as (kernel.fold(name || ' | ' || keywords || ' | ' || coalesce(name_en, ''))) stored,
    constraint version_number_once unique (code, version_no),
    constraint limit_is_whole check ((limit_unit is null) = (limit_amount is null)
                                     and (limit_unit is null) = (limit_mode is null)
                                     and (limit_unit is null) = (cut_off is null))
);
create index procedure_version_procedure on procedures.procedure_version (procedure_id);
create index procedure_version_by_name on procedures.procedure_version (folded, code) where status = 'PUBLISHED';
create index procedure_version_search on procedures.procedure_version using gin (folded public.gin_trgm_ops);
call kernel.open_to_application('procedures.procedure_version');

create table procedures.channel (
    version_id  uuid not null references procedures.procedure_version,
    position    int not null,
    kind        text not null check (kind in ('COUNTER', 'ONLINE', 'POST')),
    time_text   text not null,
    fee_text    text not null,
    description text not null,
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.channel');

create table procedures.required_paper (
    version_id      uuid not null references procedures.procedure_version,
    position        int not null,
    case_name       text not null,
    name            text not null,
    note            text not null,
    originals       int,
    copies          int,
    template        text,
    data_source     text,
    required        boolean not null,
    online_accepted boolean not null,
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.required_paper');

create table procedures.fee_item (
    version_id uuid not null references procedures.procedure_version,
    position   int not null,
    name       text not null,
    kind       text check (kind in ('FEE', 'CHARGE')),
    amount     bigint,
    formula    text not null,
    per_unit   text not null,
    exemptions text not null,
    channel    text check (channel in ('COUNTER', 'ONLINE', 'POST')),
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.fee_item');

create table procedures.result_document (
    version_id   uuid not null references procedures.procedure_version,
    position     int not null,
    name         text not null,
    code         text,
    template_key text,
    kind         text check (kind in ('ISSUED_DOCUMENT', 'COPY', 'DECISION')),
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.result_document');

create table procedures.internal_step (
    version_id    uuid not null references procedures.procedure_version,
    position      int not null,
    name          text not null,
    position_kind text not null,
    office_kind   text,
    hours         int not null,
    act           text not null,
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.internal_step');

create table procedures.legal_basis (
    version_id uuid not null references procedures.procedure_version,
    position   int not null,
    name       text not null,
    number     text not null,
    primary key (version_id, position)
);
call kernel.open_to_application('procedures.legal_basis');

-- What could not be read into a field, or looks doubtful. Cleared by an official who has checked it.
create table procedures.check_flag (
    id         uuid primary key,
    version_id uuid not null references procedures.procedure_version,
    code       text not null,
    field      text not null,
    reason     text not null,
    raw_text   text not null,
    note       text,
    cleared_by uuid,
    cleared_by_name text,
    cleared_at timestamptz,
    constraint flag_once unique (version_id, field, reason),
    constraint cleared_flag_has_a_person check ((cleared_at is null) = (cleared_by is null))
);
create index check_flag_open on procedures.check_flag (field, reason, code, id) where cleared_at is null;
call kernel.open_to_application('procedures.check_flag');

-- Every published procedure is offered by every commune, unless its commune says otherwise here.
create table procedures.offered_by (
    unit_id    uuid not null,
    code       text not null,
    offered    boolean not null,
    valid_from date not null,
    valid_to   date,
    primary key (unit_id, code, valid_from)
);
call kernel.share_for_reading('procedures.offered_by');
