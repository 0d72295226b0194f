-- As before; but an entry that says what it said already is left alone: no dead row, nothing to read for followers.
create or replace function search.put(href text, title text, symbol text, names text, type text, issuer text,
                                      state text, readers text[], words tsvector, unit uuid, kind text, id uuid,
                                      day date)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  same boolean;
begin
  select (e.href, e.title, e.symbol, e.names, e.type, e.issuer, e.state, e.readers, e.words)
      is not distinct from
      (put.href, put.title, put.symbol, put.names, put.type, put.issuer, put.state, put.readers, put.words)
  into same from search.entry e
  where e.unit_id = put.unit and e.kind = put.kind and e.id = put.id and e.day = put.day;
  if same then
    return;
  end if;
  if same is not null then
    update search.entry set href = put.href, title = put.title, symbol = put.symbol, names = put.names,
        type = put.type, issuer = put.issuer, state = put.state, readers = put.readers, words = put.words,
        changed = pg_current_xact_id()
    where unit_id = put.unit and kind = put.kind and id = put.id and day = put.day;
    return;
  end if;
  delete from search.entry where unit_id = put.unit and kind = put.kind and id = put.id;
  insert into search.entry (href, title, symbol, names, type, issuer, state, readers, words, unit_id, kind, id, day)
  values (put.href, put.title, put.symbol, put.names, put.type, put.issuer, put.state, put.readers, put.words,
          put.unit, put.kind, put.id, put.day);
end $$;
