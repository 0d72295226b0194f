-- Finding in the index. See docs/adr/0012-search-behind-a-port.md.

-- Which part of the entries of these units has all the words, as if words did not know of each other; 0 when not known.
create function search.share(plain text[], units uuid[]) returns float8 language sql stable as $$
  with everything as (select sum(entries)::float8 as n from search.word where word = '*' and unit_id = any (units)),
  one as (select asked.word, coalesce(sum(w.entries), 0)::float8 as n
          from unnest(plain) asked (word) left join search.word w on w.word = asked.word and w.unit_id = any (units)
          group by asked.word)
  select case when min(one.n) = 0 then 0 else exp(sum(ln(least(1, greatest(0.5, one.n) / everything.n)))) end
  from one, everything where everything.n > 0
$$;

-- The newest entries of the acting units that the asker may find, year after year until there are enough.
--
-- In each year one of two ways. Words that many entries have: walk newest first and look at each, for so far as it
-- must be worth it. Else, and beyond that: all that the index of words gives, then the newest of them. A plan made
-- once for all words would take the wrong way half of the time, so each question is planned by its own words.
--
-- asked: a tsquery · plain: words that all hits have · allowed: one of these must be among the readers
create function search.newest(asked text, plain text[], allowed text[], from_day date, upto_day date, after_day date,
                              after_id uuid, most integer)
returns setof search.hit language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  units    uuid[] := kernel.acting_units();
  single   boolean := cardinality(units) = 1;
  query    tsquery := asked::tsquery;
  columns  text := 'unit_id, kind, id, day, href, title, symbol, names, type, issuer, state';
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

-- How many there are, up to the limit, by each facet. The row with facet null is the whole.
create function search.tally(asked text, plain text[], allowed text[], from_day date, upto_day date, most integer)
returns table (facet text, value text, entries bigint) language sql stable as $$
  with hit as materialized (
    select * from search.newest(asked, plain, allowed, from_day, upto_day, null, null, most))
  select null, null, count(*) from hit
  union all
  select f.facet, f.value, count(*) from hit,
    lateral (values ('KIND', kind), ('TYPE', type), ('YEAR', extract(year from day)::text), ('ISSUER', issuer),
                    ('STATE', state)) f (facet, value)
  where f.value <> '' group by f.facet, f.value
$$;

-- The best by BM25 among a bounded number of candidates: the newest that have all that is asked; or, where nothing is
-- asked, those that have one of the rarest words.
create function search.best(asked text, plain text[], narrowed text, allowed text[], from_day date, upto_day date,
                            candidates integer, most integer)
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
    select h.*, e.words from search.newest(query, '{}', allowed, from_day, upto_day, null, null, candidates) h
    join search.entry e using (unit_id, kind, id, day)),
  weight as (
    select a.word, ln(1 + (total - n + 0.5) / (n + 0.5)) as factor
    from (select a.word, least(total, coalesce(sum(w.entries), 0)) as n from unnest(plain) a (word)
          left join search.word w on w.word = a.word and w.unit_id = any (units) group by a.word) a),
  average as (select avg(length(words)) as words from found),
  score as (
    select f.unit_id, f.kind, f.id, sum(weight.factor * cardinality(l.positions) * 2.2
        / (cardinality(l.positions) + 1.2 * (0.25 + 0.75 * length(f.words) / average.words))) as points
    from found f cross join average cross join lateral unnest(f.words) l join weight on weight.word = l.lexeme
    group by f.unit_id, f.kind, f.id)
  select f.unit_id, f.kind, f.id, f.day, f.href, f.title, f.symbol, f.names, f.type, f.issuer, f.state
  from found f left join score using (unit_id, kind, id)
  order by coalesce(score.points, 0) desc, f.day desc, f.id desc limit most;
end $$;

-- The keeper of the words acts for the units whose words it writes, to the end of its transaction at the longest.
create function search.act_for(units uuid[]) returns void language sql as $$
  select set_config('xaso.units', coalesce(units, '{}')::text, true)
$$;

-- Counts the words of what was written since the last round; one node at a time. Only transactions older than all that
-- still run: a later one may commit before an earlier one.
create function search.count_words() returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  since  xid8;
  border xid8 := pg_snapshot_xmin(pg_current_snapshot());
  acting text := coalesce(current_setting('xaso.units', true), '');
  done   bigint;
begin
  select seen into since from search.progress where name = 'words' for update skip locked;
  if since is null or since >= border then
    return 0;
  end if;
  perform search.act_for((select array_agg(distinct e.unit_id) from search.entry e
                          where e.changed >= since and e.changed < border));
  insert into search.word as w
  select word, unit_id, count(*) from (
    select l.lexeme as word, e.unit_id from search.entry e, unnest(e.words) l
    where e.changed >= since and e.changed < border and l.lexeme !~ '^[a-z]:'
    union all
    select '*', e.unit_id from search.entry e where e.changed >= since and e.changed < border) fresh
  group by word, unit_id
  on conflict (word, unit_id) do update set entries = w.entries + excluded.entries;
  get diagnostics done = row_count;
  perform set_config('xaso.units', acting, true);
  update search.progress set seen = border where name = 'words';
  return done;
end $$;

-- Forgets the counted words: the next round counts everything.
create function search.recount_words() returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$
  select search.act_for((select array_agg(distinct unit_id) from search.word));
  delete from search.word;
  update search.progress set seen = '0' where name = 'words';
$$;

-- What was written after that place, in the order of transactions; for a follower that keeps an index of its own.
create function search.changes(after_changed xid8, after_id uuid, most integer)
returns table (unit_id uuid, kind text, id uuid, day date, href text, title text, symbol text, names text, type text,
               issuer text, state text, readers text[], words text, changed xid8)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select unit_id, kind, id, day, href, title, symbol, names, type, issuer, state, readers, words::text, changed
  from search.entry
  where (changed, id) > (after_changed, after_id) and changed < pg_snapshot_xmin(pg_current_snapshot())
  order by changed, id limit most
$$;

-- How many rows a follower has still to read, up to the limit, and since when it may be behind.
create function search.waiting(after_changed xid8, after_id uuid, most integer) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from (
    select 1 from search.entry where (changed, id) > (after_changed, after_id) limit most) waiting
$$;

do $$
declare
  one text;
begin
  foreach one in array array['count_words()', 'recount_words()',
      'newest(text, text[], text[], date, date, date, uuid, integer)', 'changes(xid8, uuid, integer)',
      'best(text, text[], text, text[], date, date, integer, integer)', 'waiting(xid8, uuid, integer)'] loop
    execute 'revoke all on function search.' || one || ' from public';
    execute 'grant execute on function search.' || one || ' to ${app_role}';
  end loop;
end $$;
