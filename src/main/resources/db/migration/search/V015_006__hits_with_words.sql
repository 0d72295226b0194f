-- Ranking needs the words of each candidate. Read together with the hit they cost nothing; looked up again by key they
-- cost a search in every year.
create type search.hit_with_words as (
    unit_id uuid, kind text, id uuid, day date, href text, title text, symbol text, names text, type text, issuer text,
    state text, words tsvector);

-- As search.newest says it, which now reads from here.
create function search.hits(asked text, plain text[], allowed text[], from_day date, upto_day date, after_day date,
                              after_id uuid, most integer)
returns setof search.hit_with_words language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  units    uuid[] := kernel.acting_units();
  single   boolean := cardinality(units) = 1;
  query    tsquery := asked::tsquery;
  columns  text := 'unit_id, kind, id, day, href, title, symbol, names, type, issuer, state, words';
  borders  text := case when from_day is null then '' else ' and day + 0 between $4 and $5' end
                || case when after_day is null then '' else ' and (day + 0, id) < ($6, $7)' end;
  fraction float8;
  density  float8;
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
  if cardinality(units) <= 4 then
    query := query && (select string_agg(quote_literal('u:' || u), ' | ') from unnest(units) u)::tsquery;
  end if;
  for part in
    select p.name, c.reltuples from search.part p join pg_class c on c.oid = ('search.' || p.name)::regclass
    where (from_day is null or p.ends > from_day and p.starts <= upto_day)
      and (after_day is null or p.starts <= after_day) and pg_relation_size(c.oid) > 0
    order by p.starts desc
  loop
    rows_in := greatest(part.reltuples, 0) * case when single then fraction else 1 end;
    edge_day := null;
    edge_id := null;
    if rows_in > 0 and density > 0 and density * density > missing / rows_in then
      reach := least(20000, 200 + 4 * missing / density);
      return query execute format(
        'select %s from (select * from search.%I where %s and (day, id) < ($6, $7) order by day desc, id desc limit $8) r
         where words @@ $1 and readers && $2 and unit_id = any ($3)%s limit $9',
        columns, part.name, case when single then 'unit_id = $3[1]' else 'true' end, split_part(borders, ' and (', 1))
      using query, allowed, units, from_day, upto_day, coalesce(after_day, 'infinity'),
            coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), reach, missing;
      get diagnostics found = row_count;
      missing := missing - found;
      exit when missing <= 0;
      execute format('select day, id from search.%I where %s and (day, id) < ($1, $2) order by day desc, id desc
                      offset $4 limit 1', part.name, case when single then 'unit_id = $3[1]' else 'true' end)
      into edge_day, edge_id using coalesce(after_day, 'infinity'),
                      coalesce(after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), units, reach - 1;
      continue when edge_day is null;
      borders := case when from_day is null then '' else ' and day + 0 between $4 and $5' end
              || ' and (day + 0, id) < ($6, $7)';
    end if;
    return query execute format(
      'with hit as materialized (select %s from search.%I where words @@ $1 and readers && $2
                                 and array_position($3, unit_id) is not null%s)
       select * from hit order by day desc, id desc limit $8', columns, part.name, borders)
    using query, allowed, units, from_day, upto_day, coalesce(edge_day, after_day, 'infinity'),
          coalesce(edge_id, after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'), missing;
    get diagnostics found = row_count;
    missing := missing - found;
    exit when missing <= 0;
  end loop;
end $$;

create or replace function search.newest(asked text, plain text[], allowed text[], from_day date, upto_day date,
                                         after_day date, after_id uuid, most integer)
returns setof search.hit language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select unit_id, kind, id, day, href, title, symbol, names, type, issuer, state
  from search.hits(asked, plain, allowed, from_day, upto_day, after_day, after_id, most)
$$;

create or replace function search.best(asked text, plain text[], narrowed text, allowed text[], from_day date,
                                       upto_day date, candidates integer, most integer)
returns setof search.hit language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  units uuid[] := kernel.acting_units();
  total float8;
  query text := asked;
begin
  select sum(entries) into total from search.word where word = '*' and unit_id = any (units);
  if query is null then
    select string_agg(quote_literal(word), ' | ') into query
    from (select word, sum(n) over (order by n, word) as upto, row_number() over (order by n, word) as no
          from (select a.word, sum(w.entries) as n from unnest(plain) a (word)
                join search.word w on w.word = a.word and w.unit_id = any (units) group by a.word) known) rare
    where upto <= candidates or no = 1;
    if query is null then
      return;
    end if;
    query := '(' || query || ')' || narrowed;
  end if;
  return query
  with found as materialized (
    select h.*, row_number() over () as no
    from search.hits(query, '{}', allowed, from_day, upto_day, null, null, candidates) h),
  weight as materialized (
    select a.word, ln(1 + (total - n + 0.5) / (n + 0.5)) as factor
    from (select a.word, least(total, coalesce(sum(w.entries), 0)) as n from unnest(plain) a (word)
          left join search.word w on w.word = a.word and w.unit_id = any (units) group by a.word) a),
  average as materialized (select avg(length(words)) as words from found),
  score as (
    select f.no, sum(weight.factor * cardinality(l.positions) * 2.2
        / (cardinality(l.positions) + 1.2 * (0.25 + 0.75 * length(f.words) / (select words from average)))) as points
    from found f cross join lateral unnest(f.words) l join weight on weight.word = l.lexeme
    group by f.no)
  select f.unit_id, f.kind, f.id, f.day, f.href, f.title, f.symbol, f.names, f.type, f.issuer, f.state
  from found f left join score using (no)
  order by coalesce(score.points, 0) desc, f.day desc, f.id desc limit most;
end $$;

revoke all on function search.hits(text, text[], text[], date, date, date, uuid, integer) from public;
