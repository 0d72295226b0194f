-- What every schema uses. See docs/adr/0003-isolation-by-unit.md.
create schema if not exists kernel;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
grant usage on schema kernel to ${app_role};

-- The units whose rows the application may see now. No setting: no unit, no row.
create function kernel.acting_units() returns uuid[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('xaso.units', true), ''), '{}')::uuid[] $$;

create function kernel.acting_citizen() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('xaso.citizen', true), '')::uuid $$;

-- Text without marks, for search. The same as vn.xaso.kernel.SearchText.fold.
create function kernel.fold(text) returns text language sql immutable parallel safe strict as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc))) $$;

-- Rows of a unit: seen and written only when that unit acts.
create procedure kernel.isolate_by_unit(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy unit_isolation on %s using (unit_id = any ((select kernel.acting_units())::uuid[]))',
                 target);
end $$;

-- Rows that every unit may read, and only its own unit may write.
create procedure kernel.share_for_reading(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy read_by_all on %s for select using (true)', target);
  execute format('create policy written_by_own_unit on %s using (unit_id = any ((select kernel.acting_units())::uuid[]))',
                 target);
end $$;

-- Rows that belong to no unit (accounts, the list of units, the catalogue): the rights are checked in the code.
create procedure kernel.open_to_application(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy application on %s using (true)', target);
end $$;

-- What the application role may do in the schema of a module.
create procedure kernel.grant_schema(name text) language plpgsql as $$
begin
  execute format('grant usage on schema %I to ${app_role}', name);
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ${app_role}',
                 name);
  execute format('alter default privileges in schema %I grant usage on sequences to ${app_role}', name);
end $$;
