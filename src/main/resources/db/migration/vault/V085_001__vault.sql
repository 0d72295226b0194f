-- The document store of persons and organisations (kho dữ liệu điện tử). See docs/adr/0014-document-store.md.
create schema vault;
call kernel.grant_schema('vault');

create table vault.paper (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    owner_kind  text not null check (owner_kind in ('PERSON', 'ORGANISATION')),
    owner_code  text not null,
    kind        text not null,
    title       text not null,
    number      text not null,
    issuer      text not null,
    issued_on   date,
    valid_from  date,
    valid_to    date,
    source      text not null check (source in ('RESULT', 'DIGITISED', 'UPLOADED', 'NATIONAL')),
    status      text not null check (status in ('VALID', 'REPLACED', 'REVOKED')),
    status_at   timestamptz,
    status_note text,
    replaced_by uuid,
    file_id     uuid not null,
    sha256      bytea not null,
    case_id     uuid,
    stored_at   timestamptz not null,
    stored_by   uuid
);
call kernel.isolate_by_unit('vault.paper');

-- That a paper exists, and where: all units may read it. No name, no number, no file.
create table vault.notice (
    owner_key bytea not null,          -- SHA-256 over the owner's kind and code
    paper_id  uuid not null,
    unit_id   uuid not null,
    kind      text not null,
    evidence  boolean not null,        -- false: somebody uploaded it, no office has seen the original
    status    text not null,
    valid_to  date,
    primary key (owner_key, paper_id)
);
call kernel.share_for_reading('vault.notice');

-- Who saw the original, or signed the electronic copy.
create table vault.confirmation (
    unit_id  uuid not null,
    paper_id uuid not null references vault.paper,
    no       integer not null,
    how      text not null check (how in ('COMPARED', 'SIGNED')),
    at       timestamptz not null,
    account  uuid,
    name     text not null,
    position text not null,
    primary key (paper_id, no)
);
call kernel.isolate_by_unit('vault.confirmation');
revoke update, delete on vault.confirmation from ${app_role};

-- A paper of the store was used again in a case; the rows are those of the unit that used it.
create table vault.reuse (
    unit_id       uuid not null,
    case_id       uuid not null,
    paper_id      uuid not null,
    paper_unit_id uuid not null,
    owner_key     bytea not null,
    title         text not null,
    case_code     text not null,
    purpose       text not null,
    at            timestamptz not null,
    account       uuid,
    name          text not null,
    primary key (unit_id, case_id, paper_id, at)
);
call kernel.isolate_by_unit('vault.reuse');
revoke update, delete on vault.reuse from ${app_role};

-- In which units an owner finds uses of the own papers.
create table vault.trace (
    owner_key bytea not null,
    unit_id   uuid not null,
    primary key (owner_key, unit_id)
);
call kernel.share_for_reading('vault.trace');
