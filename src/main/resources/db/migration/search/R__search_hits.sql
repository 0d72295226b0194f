-- Run again whenever this file changes; V015_006 made the functions first and says who may call them.
--
-- "case when words @@ query then readers && ..." keeps the order: the keys of a person are a hundred, and compared with each
-- candidate they cost more than the words.

-- All years at once, for words that few entries have.
create or replace function search.hits_of_few(query tsquery, narrow tsquery, allowed text[], units uuid[], from_day date,
                                   upto_day date, after_day date, after_id uuid, most integer)
returns setof search.hit_with_words language plpgsql stable
set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_generic_plan as $$
begin
  return query
  select e.unit_id, e.kind, e.id, e.day, e.href, e.title, e.symbol, e.names, e.type, e.issuer, e.state, e.words
  from search.entry e
  where e.words @@ narrow and case when e.words @@ query then e.readers && allowed and array_position(units, e.unit_id) is not null end
    and (from_day is null or e.day + 0 between from_day and upto_day)
    and (after_day is null or (e.day + 0, e.id) < (after_day, after_id))
  order by e.day + 0 desc, e.id desc limit most;
end $$;

-- The newest hits, year after year, the newest first, with their words. Each year is looked at when its turn comes: either
-- walked from its newest entry on, or asked by the index of words for the rarest of them, whichever the counts say is
-- cheaper. A walk that has found some walks on, once, for as far as its own luck says: the index would give all of the
-- year, and a row of a walk costs an eighth of that. Where few entries can have the rarest word, all years are asked at
-- once by a plan that is made once in a session: words without hits cost a plan in each year.
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
  weight   record;
  fraction float8;
  entries  float8;
  density  float8;
  rarest   float8;
  rows_in  float8;
  missing  integer := most;
  found    integer;
  reach    integer;
  part     record;
  edge_day date;
  edge_id  uuid;
  start_day date;
  start_id uuid;
  further  float8;
  again    boolean;
  ended    boolean;
begin
  if cardinality(units) = 0 then
    return;
  end if;
  select coalesce(sum(w.entries) filter (where unit_id = any (units)) / nullif(sum(w.entries), 0), 0), sum(w.entries)
  into fraction, entries from search.word w where word = '*';
  weight := search.weigh(plain, units, 70000 * fraction);
  density := coalesce(weight.density, 0) * case when single then 1 else fraction end;
  rarest := coalesce(weight.rarest, 0) * case when single then 1 else fraction end;
  narrow := coalesce(weight.narrow::tsquery, query);
  if cardinality(units) <= 4 then
    narrow := narrow && (select string_agg(quote_literal('u:' || u), ' | ') from unnest(units) u)::tsquery;
  end if;
  if weight.fewest <= 500 then
    return query
    select * from search.hits_of_few(query, narrow, allowed, units, from_day, upto_day, after_day, after_id, most);
    return;
  end if;
  for part in
    select p.name, p.starts, format('search.%I', p.name)::regclass as oid from search.part p
    where (from_day is null or p.ends > from_day and p.starts <= upto_day)
      and (after_day is null or p.starts <= after_day)
    order by p.starts desc
  loop
    continue when pg_relation_size(part.oid) = 0;
    rows_in := (select greatest(c.reltuples, 0) from pg_class c where c.oid = part.oid)
        * case when single then fraction else 1 end;
    edge_day := after_day;
    edge_id := after_id;
    reach := case
      when rows_in <= 0 or density <= 0 then 0
      when missing / density < least(20000, 6 * rows_in * density) then least(30000, 200 + 4 * missing / density)
      when rarest * rows_in > 2000 or rarest * 600 > missing and rarest * rows_in > 300 then 300
      else 0 end;
    rarest := 0;
    again := false;
    ended := false;
    while reach > 0 loop
      return query execute format(
        'select %s from (select * from search.%I where %s and (day, id) < ($6, $7) order by day desc, id desc limit $8) r
         where case when words @@ $1 then readers && $2 and unit_id = any ($3) end%s limit $9',
        columns, part.name, case when single then 'unit_id = $3[1]' else 'true' end, within)
      using query, allowed, units, from_day, upto_day, coalesce(edge_day, 'infinity'),
            coalesce(edge_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), reach, missing;
      get diagnostics found = row_count;
      missing := missing - found;
      exit when missing <= 0;
      start_day := edge_day;
      start_id := edge_id;
      edge_day := null;
      execute format('select day, id from search.%I where %s and (day, id) < ($1, $2) order by day desc, id desc
                      offset $4 limit 1', part.name, case when single then 'unit_id = $3[1]' else 'true' end)
      into edge_day, edge_id using coalesce(start_day, 'infinity'),
                      coalesce(start_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), units, reach - 1;
      ended := edge_day is null;
      exit when ended or again;
      again := true;
      further := case when found = 0 then 0 else 200 + 1.5 * missing * reach / found end;
      reach := case when further < least(30000, 8.0 * rows_in * found / reach) then further else 0 end;
    end loop;
    exit when missing <= 0;
    continue when ended;
    return query execute format(
      'select %s from search.%I where words @@ $9
         and case when words @@ $1 then readers && $2 and array_position($3, unit_id) is not null end%s%s order by day + 0 desc, id desc limit $8', columns, part.name, within,
       case when edge_day is null then '' else ' and (day + 0, id) < ($6, $7)' end)
    using query, allowed, units, from_day, upto_day, edge_day, edge_id, missing, narrow;
    get diagnostics found = row_count;
    missing := missing - found;
    exit when missing <= 0;
    if rows_in >= 2000 and found / rows_in * entries * (case when single then fraction else 1 end) <= 2 * missing then
      return query select * from search.hits_of_few(query, narrow, allowed, units, from_day, upto_day, part.starts,
                                                    '00000000-0000-0000-0000-000000000000', missing);
      return;
    end if;
  end loop;
end $$;
