-- Offices, positions and who holds which position from when to when. Every unit may read them; each writes its own.
create table directory.office (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    kind       text not null,
    name       text not null,
    short_name text not null,
    valid_from date not null,
    valid_to   date,
    constraint office_of_its_unit unique (unit_id, id)
);
call kernel.share_for_reading('directory.office');

create table directory.position (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    office_id  uuid,
    kind       text not null,
    title      text not null,
    valid_from date not null,
    valid_to   date,
    constraint position_of_its_unit unique (unit_id, id),
    constraint position_in_an_office_of_the_unit foreign key (unit_id, office_id)
        references directory.office (unit_id, id)
);
create index position_office on directory.position (unit_id, office_id);
call kernel.share_for_reading('directory.position');

-- A person who serves or served in some unit. Born: 1990, 1990-04 or 1990-04-30, because not every day is known.
create table directory.official (
    id             uuid primary key,
    full_name      text not null,
    folded         text generated always as (kernel.fold(full_name)) stored,
    born           text check (born ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    phone          text,
    registered_by  uuid not null references directory.unit,
    registered_on  date not null
);
create index official_registered_by on directory.official (registered_by);
call kernel.open_to_application('directory.official');

create table directory.holding (
    id          uuid primary key,
    unit_id     uuid not null references directory.unit,
    official_id uuid not null references directory.official,
    position_id uuid not null,
    valid_from  date not null,
    valid_to    date,
    decision_no text not null,
    constraint holding_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
    constraint holding_of_a_position_of_the_unit foreign key (unit_id, position_id)
        references directory.position (unit_id, id)
);
create index holding_official on directory.holding (official_id);
create index holding_position on directory.holding (unit_id, position_id);
call kernel.share_for_reading('directory.holding');
