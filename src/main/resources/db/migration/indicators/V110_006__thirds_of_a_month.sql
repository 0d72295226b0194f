-- Days at the edge of a period are up to thirty rows a unit; by thirds of a month they are ten. The rows are made of the
-- days that stand there; the owner of the tables sees all units only while the isolation is not forced on him.
alter table indicators.total drop constraint total_grain_check;
alter table indicators.total add constraint total_grain_check check (grain between 1 and 5);
comment on column indicators.total.grain is '1 day, 2 month, 3 quarter, 4 year, 5 third of a month';

alter table indicators.total no force row level security;
do $$
declare
    counts text;
    sums   text;
    sets   text;
    unions text;
    bits   integer := coalesce((select max(length(received_procedures)) from indicators.total), 0);
begin
    select string_agg(quote_ident(attname), ', ') filter (where not is_set),
        string_agg(format('sum(%I)', attname), ', ') filter (where not is_set),
        string_agg(quote_ident(attname), ', ') filter (where is_set),
        string_agg(format('bit_or(cast(%I as bit(%s)))', attname, greatest(bits, 1)), ', ') filter (where is_set)
    into counts, sums, sets, unions
    from (
        select attname, atttypid = 'varbit'::regtype as is_set
        from pg_attribute
        where attrelid = 'indicators.total'::regclass and attnum > 0 and not attisdropped
            and attname not in ('unit_id', 'data_set', 'grain', 'first_day')
        order by attnum
    ) as columns;
    execute format('insert into indicators.total (unit_id, data_set, grain, first_day, %1$s, %3$s)
        select unit_id, data_set, 5, third, %2$s, %4$s
        from (select *, cast(date_trunc(''month'', first_day) as date)
                    + least((cast(extract(day from first_day) as integer) - 1) / 10 * 10, 20) as third
                from indicators.total where grain = 1) as days
        group by unit_id, data_set, third', counts, sums, sets, unions);
end $$;
alter table indicators.total force row level security;
