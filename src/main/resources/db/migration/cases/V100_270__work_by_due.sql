-- The same index in words that the database may compare before it has looked who may read a row: `coalesce` counts as a
-- function that could give away what it sees, `case` does not. So a border by due date is a border in the index.
drop index cases.case_file_work;
create index case_file_work
    on cases.case_file (unit_id, (case when due_at is null then 'infinity' else due_at end), id) where open;
