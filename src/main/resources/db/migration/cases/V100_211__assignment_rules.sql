-- Who gets the cases of a field, as the unit wrote it down: offices and officials with their shares.
create table cases.assignment_rule (
    unit_id  uuid not null references directory.unit,
    field    text not null check (length(field) between 1 and 300),
    no       int not null check (no > 0),
    office   uuid,
    official uuid,
    weight   int not null check (weight between 1 and 9),
    primary key (unit_id, field, no),
    constraint assignment_rule_names_one check ((office is null) <> (official is null))
);
comment on column cases.assignment_rule.weight is 'how many cases somebody gets for one of a person with weight 1';
call kernel.isolate_by_unit('cases.assignment_rule');

-- Whether the unit lets the rule give out cases by itself; a unit without a row does not.
create table cases.assignment_option (
    unit_id   uuid primary key references directory.unit,
    automatic boolean not null
);
call kernel.isolate_by_unit('cases.assignment_option');
revoke delete on cases.assignment_option from ${app_role};
