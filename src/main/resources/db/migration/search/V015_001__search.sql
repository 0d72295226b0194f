-- The index behind the search box. See docs/adr/0012-search-behind-a-port.md.
create schema search;
call kernel.grant_schema('search');

-- One thing that can be found, by year. What stands in `words` is written by vn.xaso.search.domain.Lexemes.
create table search.entry (
    unit_id uuid not null,
    kind    text not null,
    id      uuid not null,
    day     date not null,
    href    text not null,
    title   text not null,
    symbol  text not null,
    names   text not null,
    type    text not null,
    issuer  text not null,
    state   text not null,
    readers text[] not null,
    words   tsvector not null,
    changed xid8 not null default pg_current_xact_id(),
    primary key (unit_id, kind, id, day)
) partition by range (day);
comment on column search.entry.words is
    'each word without marks, and with its marks where it has some, at the same place; empty: taken out of the index';
comment on column search.entry.changed is 'the transaction that wrote the row: what followers have not seen yet';

create index entry_newest on search.entry (day desc, id desc);
create index entry_newest_of_unit on search.entry (unit_id, day desc, id desc);
create index entry_changed on search.entry (changed, id);
create index entry_words on search.entry using gin (words) with (gin_pending_list_limit = 128);

-- How many entries of a unit have a word; the word `*` counts all entries. Kept by search.count_words, never in the
-- transaction of an office: two that write the same word would wait for each other.
create table search.word (
    word    text not null,
    unit_id uuid not null,
    entries bigint not null,
    primary key (word, unit_id)
);
create index word_of_unit on search.word (unit_id);

-- Up to which transaction the words are counted.
create table search.progress (
    name text primary key,
    seen xid8 not null
);
insert into search.progress values ('words', '0');

-- The years, newest first.
create table search.part (
    name   text primary key,
    starts date not null,
    ends   date not null
);

-- The functions below belong to the owner of the tables. They look at all units and show those that act: so the index
-- can be used, which row-level security would forbid (`@@` is not leak-proof).
create procedure search.guard(target regclass) language plpgsql as $$
begin
  call kernel.isolate_by_unit(target);
  execute format('create policy finder on %s for select to current_user using (true)', target);
end $$;

call search.guard('search.entry');
call search.guard('search.word');
call kernel.open_to_application('search.part');
call kernel.open_to_application('search.progress');
revoke insert, update, delete on search.part, search.progress, search.word from ${app_role};

do $$
declare
  part record;
begin
  insert into search.part
  select 'entry_' || y, make_date(y, 1, 1), make_date(y + 1, 1, 1) from generate_series(2012, 2040) y
  union all select 'entry_before', '-infinity', '2012-01-01'
  union all select 'entry_after', '2041-01-01', 'infinity';
  for part in select name,
        case when starts = '-infinity' then 'minvalue' else quote_literal(starts) end as starts,
        case when ends = 'infinity' then 'maxvalue' else quote_literal(ends) end as ends from search.part loop
    execute format('create table search.%I partition of search.entry for values from (%s) to (%s)',
                   part.name, part.starts, part.ends);
    call search.guard(('search.' || part.name)::regclass);
  end loop;
end $$;

create type search.hit as (
    unit_id uuid, kind text, id uuid, day date, href text, title text, symbol text, names text, type text, issuer text,
    state text);
