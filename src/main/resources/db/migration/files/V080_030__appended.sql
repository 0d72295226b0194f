-- What was appended to a signed PDF after it was stored: time-stamps and proofs. The bytes before stay as they were.
create table files.appended (
    unit_id  uuid not null,
    file_id  uuid not null,
    no       integer not null,
    sha256   bytea not null references files.content,    -- of the whole content, old and new
    size     integer not null,
    at       timestamptz not null,
    primary key (unit_id, file_id, no),
    foreign key (unit_id, file_id) references files.stored_file
);
create index appended_content on files.appended (sha256);
create index stored_file_content on files.stored_file (sha256);
call kernel.isolate_by_unit('files.appended');
revoke update, delete on files.appended from ${app_role};
