-- Officials who opened a case without a task in it, once a day each, for its applicant. Who did something in the case
-- stands in its course.
create table cases.look (
    case_id  uuid not null,
    person   uuid not null,
    day      date not null,
    unit_id  uuid not null,
    name     text not null,
    position text not null,
    at       timestamptz not null,
    primary key (case_id, person, day)
);
call kernel.isolate_by_unit('cases.look');
revoke update, delete on cases.look from ${app_role};
