-- Files that came while the virus scanner was away: locked until it has looked at them. Empty on a good day.
alter table files.stored_file drop constraint stored_file_scan_state_check;
alter table files.stored_file add constraint stored_file_scan_state_check
    check (scan_state in ('NOT_CONFIGURED', 'CLEAN', 'LOCKED', 'INFECTED'));

-- Ids and hashes only: one round looks over all units, and settles each file in the scope of its unit.
create table files.scan_wait (
    unit_id uuid not null,
    file_id uuid not null,
    sha256  bytea not null references files.content,
    since   timestamptz not null,
    primary key (unit_id, file_id)
);
create index scan_wait_oldest on files.scan_wait (since);
call kernel.isolate_by_unit('files.scan_wait');
call kernel.share_for_reading('files.scan_wait');
