-- The places at which a unit receives, where it has more than its one-stop centre.
create table cases.reception_point (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    name       text not null check (length(name) between 1 and 100),
    address    text not null check (length(address) between 1 and 200),
    hours      text not null check (length(hours) <= 200),
    closed     boolean not null
);
create index reception_point_of_unit on cases.reception_point (unit_id);
call kernel.isolate_by_unit('cases.reception_point');
revoke delete on cases.reception_point from ${app_role};

-- At which of them a case was received; a unit without points has no row here.
create table cases.received_at_point (
    case_id uuid primary key,
    unit_id uuid not null,
    point   uuid not null
);
create index received_at_point_of_unit on cases.received_at_point (unit_id, point);
call kernel.isolate_by_unit('cases.received_at_point');
revoke update, delete on cases.received_at_point from ${app_role};
