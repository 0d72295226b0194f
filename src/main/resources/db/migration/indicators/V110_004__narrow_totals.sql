-- Counts of a unit over a year fit into four bytes, and sums of four bytes are added natively. Sums of days and minutes
-- do not fit.
do $$
declare counts text;
begin
    select string_agg(format('alter column %I type integer', attname), ', ') into counts
    from pg_attribute
    where attrelid = 'indicators.total'::regclass and atttypid = 'bigint'::regtype and attnum > 0
        and attname not in ('received_days', 'ended_days', 'minutes_used');
    execute 'alter table indicators.total ' || counts;
end $$;
