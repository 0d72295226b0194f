-- Words a letter or two away from a misspelt one. A big commune has a million different words, nearly all of them numbers:
-- only what consists of letters is looked at, by its first or its last letter.
create index word_by_first on search.word (unit_id, left(word, 1), length(word)) where word ~ '^[a-z]+$';
create index word_by_last on search.word (unit_id, right(word, 1), length(word)) where word ~ '^[a-z]+$';

create function search.near(asked text) returns table (word text, entries bigint) language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select w.word, sum(w.entries)::bigint from search.word w
  where w.unit_id = any (kernel.acting_units()) and w.word ~ '^[a-z]+$'
    and length(w.word) between length(asked) - 2 and length(asked) + 2
    and (left(w.word, 1) = left(asked, 1) or right(w.word, 1) = right(asked, 1))
  group by w.word
$$;
revoke all on function search.near(text) from public;
grant execute on function search.near(text) to ${app_role};

-- Words that stand together are no accident: a name has its three, a procedure its five. Each word narrows what the rarer
-- ones have left by the root of its part, the next by the root of the root.
create or replace function search.weigh(plain text[], units uuid[], rows_in float8, out density float8, out rarest float8,
                                        out fewest float8, out narrow text)
language sql stable as $$
  with everything as (select greatest(sum(entries), 1)::float8 as n from search.word
                      where word = '*' and unit_id = any (units)),
  known as (select asked.word, coalesce(sum(w.entries), 0)::float8 as n
            from unnest(plain) asked (word)
            left join search.word w on w.word = asked.word and w.unit_id = any (units)
            group by asked.word),
  share as (select word, known.n, least(1, greatest(0.5, known.n) / everything.n) as part,
                row_number() over (order by known.n, word) as no from known, everything),
  running as (select *, rows_in * exp(sum(ln(part)) over (order by part, word rows unbounded preceding)) / part as before
              from share)
  select case when min(n) = 0 then 0 else exp(sum(ln(part) * power(0.5, no - 1))) end,
         case when min(n) = 0 then 0 else min(part) end,
         min(n), string_agg(quote_literal(word), ' & ') filter (where before > 100)
  from running
$$;
