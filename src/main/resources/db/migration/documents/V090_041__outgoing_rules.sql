-- Which types share their numbers, from a year on. Law: 30/2020/NĐ-CP art. 15
create table documents.series_rule (
    unit_id   uuid not null references directory.unit,
    from_year smallint not null,
    code      text not null check (length(code) between 1 and 30),
    name      text not null check (length(name) between 1 and 100),
    types     text not null,
    primary key (unit_id, from_year, code)
);
comment on column documents.series_rule.types is 'codes of document types, a space between; empty: all others';
call kernel.isolate_by_unit('documents.series_rule');

-- One row for each number that was given. Never deleted; a voided number is never used again.
create table documents.number_entry (
    unit_id     uuid not null,
    series      text not null,
    year        smallint not null,
    number      integer not null,
    symbol      text not null,
    document_id uuid not null,
    given_at    timestamptz not null,
    holder      text not null default '',
    copies      smallint not null default 1,
    note        text not null default '',
    voided_at   timestamptz,
    void_reason text not null default '',
    primary key (unit_id, series, year, number)
);
-- Number and notation are unique in the year, on paper and electronic. Law: 30/2020/NĐ-CP art. 15
create unique index number_entry_symbol_once on documents.number_entry (unit_id, year, symbol);
create index number_entry_document on documents.number_entry (document_id);
call kernel.isolate_by_unit('documents.number_entry');
revoke delete on documents.number_entry from ${app_role};

-- A change of a registered entry: one asks, another confirms.
create table documents.entry_change (
    id           uuid primary key,
    unit_id      uuid not null,
    document_id  uuid not null,
    field        text not null check (field in ('SUMMARY', 'HOLDER', 'COPIES', 'NOTE', 'VOID')),
    before       text not null,
    after        text not null,
    reason       text not null,
    asked_by     uuid not null,
    asked_name   text not null,
    asked_at     timestamptz not null,
    decided_by   uuid,
    decided_name text,
    decided_at   timestamptz,
    confirmed    boolean,
    constraint entry_change_by_two check (decided_by is null or decided_by <> asked_by or not confirmed)
);
create index entry_change_open on documents.entry_change (unit_id) where decided_at is null;
call kernel.isolate_by_unit('documents.entry_change');

-- Who signs what in which capacity. Law: 30/2020/NĐ-CP art. 13
create table documents.signing_rule (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    position   text not null,
    person     uuid,
    office     uuid,
    types      text not null,
    capacity   text not null,
    lines      text not null,
    valid_from date not null,
    valid_to   date,
    basis      text not null
);
create index signing_rule_unit on documents.signing_rule (unit_id);
call kernel.isolate_by_unit('documents.signing_rule');

-- TUQ.: in writing, with an end, not to be passed on. Law: 30/2020/NĐ-CP art. 13 cl. 4
create table documents.delegation (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    giver      uuid not null,
    taker      uuid not null,
    types      text not null,
    lines      text not null,
    valid_from date not null,
    valid_to   date not null,
    document   text not null check (length(document) between 1 and 100),
    ended_at   timestamptz,
    constraint delegation_to_another check (giver <> taker),
    constraint delegation_ends check (valid_to >= valid_from)
);
create index delegation_unit on documents.delegation (unit_id);
call kernel.isolate_by_unit('documents.delegation');

-- Copies of documents, issued by the unit. Law: 30/2020/NĐ-CP art. 25–27
create table documents.document_copy (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    document_id uuid,
    type        text not null references documents.document_type,
    original    text not null check (length(original) between 1 and 600),
    number      integer not null,
    notation    text not null,
    made_on     date not null,
    made_at     timestamptz not null,
    pages       text not null,
    recipients  text not null,
    signer      text not null,
    file_id     uuid not null
);
create index document_copy_newest on documents.document_copy (unit_id, made_at desc, id desc);
call kernel.isolate_by_unit('documents.document_copy');
revoke update, delete on documents.document_copy from ${app_role};

-- Proposals for the content of a document. A row of a unit goes before the one that all have.
create table documents.content_template (
    type       text not null references documents.document_type,
    no         smallint not null,
    name_vi    text not null,
    name_en    text not null,
    addressees text not null,
    bases      text not null,
    body       text not null,
    places     text not null,
    primary key (type, no)
);
call kernel.open_to_application('documents.content_template');
revoke insert, update, delete on documents.content_template from ${app_role};
