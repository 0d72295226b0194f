-- Which edition of the index a follower must have; another one: it begins from nothing.
insert into search.progress values ('edition', '0');

-- Begins a new edition. After a restore from a dump rows may carry transactions that this server has not seen yet; they
-- get this one.
create function search.begin_anew() returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  acting text := coalesce(current_setting('xaso.units', true), '');
begin
  perform search.act_for((select array_agg(distinct unit_id) from search.entry));
  update search.entry set changed = pg_current_xact_id() where changed > pg_current_xact_id();
  perform set_config('xaso.units', acting, true);
  update search.progress set seen = pg_current_xact_id() where name = 'edition';
  perform search.recount_words();
  perform set_config('xaso.units', acting, true);
end $$;
revoke all on function search.begin_anew() from public;
grant execute on function search.begin_anew() to ${app_role};
