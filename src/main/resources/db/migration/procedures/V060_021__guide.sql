-- Questions that lead to the right one of several similar procedures; the same for all units.
create table procedures.guide (
    key             text primary key check (key ~ '^[a-z0-9-]{2,60}$'),
    content         json not null,
    revision        int not null check (revision > 0),
    changed_by_name text not null,
    changed_at      timestamptz not null
);
call kernel.open_to_application('procedures.guide');
revoke delete on procedures.guide from ${app_role};
