-- A case that came to a substitute because its specialist was away; the row goes when the case goes back.
create table cases.stand_in (
    case_id    uuid primary key,
    unit_id    uuid not null,
    absent     uuid not null,
    substitute uuid not null
);
create index stand_in_of_unit on cases.stand_in (unit_id);
call kernel.isolate_by_unit('cases.stand_in');
