-- Prepares an outside PostgreSQL 17 for Xã Số. Run once as a superuser, for example:
--   sudo -u postgres psql -f docs/manual/outside-postgresql.sql
-- Change both passwords first. The owner changes the schema; the application owns nothing and cannot bypass row-level
-- security. The owner may make the two extensions (unaccent, pg_trgm) itself: PostgreSQL trusts them.

create role xaso_owner login nosuperuser nobypassrls nocreaterole nocreatedb password 'change-me-owner';

create role xaso_app login nosuperuser nobypassrls nocreaterole nocreatedb password 'change-me-application';

create database xaso owner xaso_owner encoding 'UTF8' template template0 locale_provider builtin builtin_locale 'C.UTF-8' locale 'C.UTF-8';

revoke all on database xaso from public;

grant connect, temporary on database xaso to xaso_app;

