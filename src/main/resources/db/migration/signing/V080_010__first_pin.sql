-- A PIN that the administrator handed over opens nothing until its keeper has chosen another one.
alter table signing.key_access add column first_pin boolean not null default false;
