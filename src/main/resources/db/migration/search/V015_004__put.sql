-- Writes an entry anew in one message. A row that is there keeps its place, unless its day is another: then it may
-- belong to another year. The guard of the acting unit holds as everywhere.
create function search.put(href text, title text, symbol text, names text, type text, issuer text, state text,
                           readers text[], words tsvector, unit uuid, kind text, id uuid, day date)
returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  update search.entry set href = put.href, title = put.title, symbol = put.symbol, names = put.names, type = put.type,
      issuer = put.issuer, state = put.state, readers = put.readers, words = put.words, changed = pg_current_xact_id()
  where unit_id = put.unit and kind = put.kind and id = put.id and day = put.day;
  if not found then
    delete from search.entry where unit_id = put.unit and kind = put.kind and id = put.id;
    insert into search.entry (href, title, symbol, names, type, issuer, state, readers, words, unit_id, kind, id, day)
    values (put.href, put.title, put.symbol, put.names, put.type, put.issuer, put.state, put.readers, put.words,
            put.unit, put.kind, put.id, put.day);
  end if;
end $$;
