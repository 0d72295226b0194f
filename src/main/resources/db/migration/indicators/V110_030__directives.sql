create schema if not exists indicators;
call kernel.grant_schema('indicators');

-- What a leader asks, urges or assigns. Between units each has its own copy under the same id: no row crosses units.
create table indicators.directive (
    id          uuid not null,
    unit_id     uuid not null references directory.unit,
    from_unit   uuid not null references directory.unit,
    to_unit     uuid not null references directory.unit,
    kind        text not null check (kind in ('ASK', 'URGE', 'ASSIGN')),
    about       text not null check (about in ('CASE', 'DOCUMENT', 'UNIT', 'ALERT')),
    about_id    uuid,
    label       text not null check (length(label) <= 300),
    to_person   uuid,
    to_name     text not null check (length(to_name) <= 200),
    named       uuid,
    named_name  text not null default '' check (length(named_name) <= 200),
    words       text not null check (length(words) between 1 and 2000),
    due_on      date,
    given_at    timestamptz not null,
    by_person   uuid not null,
    by_name     text not null,
    by_position text not null,
    primary key (unit_id, id)
);
comment on column indicators.directive.unit_id is 'whose copy it is';
comment on column indicators.directive.to_person is 'null where the leaders of the unit are asked';
comment on column indicators.directive.named is 'to whom the matter shall be given; only of ASSIGN';
create index directive_newest on indicators.directive (unit_id, given_at desc, id desc);
create index directive_about on indicators.directive (unit_id, about_id) where about_id is not null;
call kernel.isolate_by_unit('indicators.directive');
revoke update, delete on indicators.directive from ${app_role};

create table indicators.directive_step (
    id          uuid not null,
    unit_id     uuid not null references directory.unit,
    directive   uuid not null,
    kind        text not null check (kind in ('SEEN', 'ANSWERED', 'DONE', 'WITHDRAWN')),
    words       text not null check (length(words) <= 2000),
    at          timestamptz not null,
    by_person   uuid,
    by_name     text not null,
    by_position text not null,
    primary key (unit_id, id)
);
comment on column indicators.directive_step.by_person is 'null where the program did it: the matter was over';
create index directive_step_of on indicators.directive_step (unit_id, directive, at);
call kernel.isolate_by_unit('indicators.directive_step');
revoke update, delete on indicators.directive_step from ${app_role};

-- Those that nobody has answered, done or withdrawn yet. The only rows here that go.
create table indicators.directive_open (
    unit_id   uuid not null references directory.unit,
    directive uuid not null,
    to_person uuid,
    to_unit   uuid not null,
    primary key (unit_id, directive)
);
create index directive_open_of_person on indicators.directive_open (unit_id, to_person);
call kernel.isolate_by_unit('indicators.directive_open');

-- What has to be told to the other unit.
create table indicators.directive_parcel (
    id        uuid primary key,
    unit_id   uuid not null references directory.unit,
    to_unit   uuid not null references directory.unit,
    directive uuid not null,
    step      uuid
);
create index directive_parcel_of_unit on indicators.directive_parcel (unit_id, id);
call kernel.isolate_by_unit('indicators.directive_parcel');
