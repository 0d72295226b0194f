-- Administrative units over time. A unit is keyed by its own id; codes and names are dated, because the state gives a
-- code to another unit and names move. `valid_to` is the last day, null where no end is known.
-- Law: 1661/NQ-UBTVQH15 (Điện Biên, 129 communes to 45 units)
create schema directory;
call kernel.grant_schema('directory');

create table directory.unit (
    id         uuid primary key,
    level      text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent_id  uuid references directory.unit,
    valid_from date not null,
    valid_to   date,
    constraint unit_ends_after_it_begins check (valid_to is null or valid_to >= valid_from)
);
create index unit_parent on directory.unit (parent_id);
call kernel.open_to_application('directory.unit');

create table directory.unit_name (
    unit_id    uuid not null references directory.unit,
    code       text not null,
    kind       text not null,
    name       text not null,
    full_name  text not null,
    folded     text generated always as (kernel.fold(full_name)) stored,
    valid_from date not null,
    valid_to   date,
    primary key (unit_id, valid_from)
);
create index unit_name_code on directory.unit_name (code, valid_from);
create index unit_name_search on directory.unit_name using gin (folded public.gin_trgm_ops);
call kernel.open_to_application('directory.unit_name');

create table directory.unit_succession (
    predecessor_id uuid not null references directory.unit,
    successor_id   uuid not null references directory.unit,
    happened_on    date not null,
    extent         text not null check (extent in ('WHOLE', 'PART')),
    primary key (predecessor_id, successor_id)
);
create index unit_succession_successor on directory.unit_succession (successor_id);
call kernel.open_to_application('directory.unit_succession');

-- The codes other registers give to a unit. QD20 is the agency code of case codes and documents.
-- Law: 20/2020/QĐ-TTg
create table directory.external_code (
    unit_id    uuid not null references directory.unit,
    system     text not null,
    code       text not null,
    valid_from date not null,
    valid_to   date,
    primary key (unit_id, system, valid_from)
);
create unique index external_code_once on directory.external_code (system, code) where valid_to is null;
call kernel.open_to_application('directory.external_code');
