-- The way back to a draft by code and phone number. A row is made only when an applicant asks for a code; it goes with
-- the draft.
create table cases.draft_code (
    case_id  uuid primary key references cases.case_file (id) on delete cascade,
    unit_id  uuid not null,
    account  uuid not null,
    hash     bytea not null,
    given_at timestamptz not null,
    constraint draft_code_once unique (unit_id, hash)
);
comment on column cases.draft_code.account is 'whose draft it is';
comment on column cases.draft_code.hash is 'SHA-256 of the code, which is shown once';
call kernel.isolate_by_unit('cases.draft_code');
