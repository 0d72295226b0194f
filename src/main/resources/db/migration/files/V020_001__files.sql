-- What was handed in or made. The bytes lie outside the database under their SHA-256.
create schema files;
call kernel.grant_schema('files');

-- One row for each content that any record of any unit points to. A content without a row was never committed.
create table files.content (
    sha256     bytea primary key check (length(sha256) = 32),
    size       integer not null check (size > 0),
    first_seen timestamptz not null
);
call kernel.open_to_application('files.content');

create table files.stored_file (
    unit_id    uuid not null,
    id         uuid not null,
    sha256     bytea not null references files.content,
    size       integer not null,
    kind       text not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX')),
    name       text not null check (length(name) between 1 and 150),
    page_count integer,
    scan_state text not null check (scan_state in ('NOT_CONFIGURED', 'CLEAN', 'LOCKED')),
    stored_at  timestamptz not null,
    stored_by  uuid,
    primary key (unit_id, id)
);
call kernel.isolate_by_unit('files.stored_file');
revoke update, delete on files.content from ${app_role};
