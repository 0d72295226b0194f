-- The case of a procedure on which the time limit depends. Only where its version has such cases: most have none.
create table cases.case_variant (
    case_id   uuid primary key,
    unit_id   uuid not null,
    name      text not null check (length(name) <= 500)
);
comment on column cases.case_variant.name is 'as the version calls it; empty: none of them';
call kernel.isolate_by_unit('cases.case_variant');
revoke delete on cases.case_variant from ${app_role};
