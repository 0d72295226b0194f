-- Statements of banks come as tables in plain text too.
alter table files.stored_file drop constraint stored_file_kind_check;
alter table files.stored_file add constraint stored_file_kind_check
    check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'CSV'));
