-- When the index was made anew.
alter table search.progress add column at timestamptz;

create or replace function search.begin_anew() returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  acting text := coalesce(current_setting('xaso.units', true), '');
begin
  perform search.act_for((select array_agg(distinct unit_id) from search.entry));
  update search.entry set changed = pg_current_xact_id() where changed > pg_current_xact_id();
  perform set_config('xaso.units', acting, true);
  update search.progress set seen = pg_current_xact_id(), at = now() where name = 'edition';
  perform search.recount_words();
  perform set_config('xaso.units', acting, true);
end $$;

-- How many entries of all units there are, up to the limit: what the keeper of the program may know.
create function search.size(most integer) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from (select 1 from search.entry limit most) entry
$$;
revoke all on function search.size(integer) from public;
grant execute on function search.size(integer) to ${app_role};
