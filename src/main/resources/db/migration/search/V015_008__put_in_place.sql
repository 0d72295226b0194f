-- Entries are written straight into the part of their year, and a case is open until it has ended.
drop function search.put(text, text, text, text, text, text, text, text[], tsvector, uuid, text, uuid, date);

do $$
begin
  perform search.act_for((select array_agg(distinct unit_id) from search.entry));
  update search.entry set state = 'cases.search.OPEN', changed = pg_current_xact_id(),
      words = ts_delete(words, 's:cases.search.DECIDED') || '''s:cases.search.OPEN'''::tsvector
  where state = 'cases.search.DECIDED';
  perform search.act_for('{}');
end $$;
