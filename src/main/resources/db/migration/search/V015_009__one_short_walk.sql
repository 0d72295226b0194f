-- As before; but the short walk is tried once, in the newest year, and only where the index would give more rows: in the
-- small years of a commune it cost more than it spared.
create or replace function search.hits(asked text, plain text[], allowed text[], from_day date, upto_day date,
                                       after_day date, after_id uuid, most integer)
returns setof search.hit_with_words language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  units    uuid[] := kernel.acting_units();
  single   boolean := cardinality(units) = 1;
  query    tsquery := asked::tsquery;
  narrow   tsquery;
  columns  text := 'unit_id, kind, id, day, href, title, symbol, names, type, issuer, state, words';
  within   text := case when from_day is null then '' else ' and day + 0 between $4 and $5' end;
  fraction float8;
  density  float8;
  rarest   float8;
  rows_in  float8;
  missing  integer := most;
  found    integer;
  reach    integer;
  part     record;
  edge_day date;
  edge_id  uuid;
begin
  if cardinality(units) = 0 then
    return;
  end if;
  select coalesce(sum(entries) filter (where unit_id = any (units)) / nullif(sum(entries), 0), 0) into fraction
  from search.word where word = '*';
  density := coalesce(search.share(plain, units), 0) * case when single then 1 else fraction end;
  rarest := coalesce((select min(search.share(array[one.word], units)) from unnest(plain) one (word)), 0)
      * case when single then 1 else fraction end;
  narrow := coalesce(search.narrowest(plain, units, 70000 * fraction)::tsquery, query);
  if cardinality(units) <= 4 then
    narrow := narrow && (select string_agg(quote_literal('u:' || u), ' | ') from unnest(units) u)::tsquery;
  end if;
  for part in
    select p.name, c.reltuples from search.part p join pg_class c on c.oid = ('search.' || p.name)::regclass
    where (from_day is null or p.ends > from_day and p.starts <= upto_day)
      and (after_day is null or p.starts <= after_day) and pg_relation_size(c.oid) > 0
    order by p.starts desc
  loop
    rows_in := greatest(part.reltuples, 0) * case when single then fraction else 1 end;
    edge_day := after_day;
    edge_id := after_id;
    reach := case
      when rows_in <= 0 or density <= 0 then 0
      when density * density > missing / rows_in then least(20000, 200 + 4 * missing / density)
      when rarest * 600 > missing and rarest * rows_in > 300 then 600
      else 0 end;
    rarest := 0;
    if reach > 0 then
      return query execute format(
        'select %s from (select * from search.%I where %s and (day, id) < ($6, $7) order by day desc, id desc limit $8) r
         where words @@ $1 and readers && $2 and unit_id = any ($3)%s limit $9',
        columns, part.name, case when single then 'unit_id = $3[1]' else 'true' end, within)
      using query, allowed, units, from_day, upto_day, coalesce(after_day, 'infinity'),
            coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), reach, missing;
      get diagnostics found = row_count;
      missing := missing - found;
      exit when missing <= 0;
      edge_day := null;
      execute format('select day, id from search.%I where %s and (day, id) < ($1, $2) order by day desc, id desc
                      offset $4 limit 1', part.name, case when single then 'unit_id = $3[1]' else 'true' end)
      into edge_day, edge_id using coalesce(after_day, 'infinity'),
                      coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), units, reach - 1;
      continue when edge_day is null;
    end if;
    return query execute format(
      'select %s from search.%I where words @@ $9 and (words @@ $1) is true and readers && $2
         and array_position($3, unit_id) is not null%s%s order by day + 0 desc, id desc limit $8', columns, part.name, within,
       case when edge_day is null then '' else ' and (day + 0, id) < ($6, $7)' end)
    using query, allowed, units, from_day, upto_day, edge_day, edge_id, missing, narrow;
    get diagnostics found = row_count;
    missing := missing - found;
    exit when missing <= 0;
  end loop;
end $$;
