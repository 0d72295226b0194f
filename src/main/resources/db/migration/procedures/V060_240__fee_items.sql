-- Fees as data: steps, ceiling, when they are collected, on what ground, from when until when; who pays less.
alter table procedures.fee_item
    add column step_from   integer[] not null default '{}',
    add column step_amount bigint[] not null default '{}',
    add column ceiling     bigint check (ceiling > 0),
    add column collected   text check (collected in ('ON_FILING', 'BEFORE_HANDLING', 'ON_RETURN')),
    add column basis       text not null default '',
    add column valid_from  date,
    add column valid_to    date,
    add check (cardinality(step_from) = cardinality(step_amount));
comment on column procedures.fee_item.step_from is 'the first unit of each step, whose amount stands at the same place';

create table procedures.fee_exemption (
    version_id   uuid not null,
    fee_position integer not null,
    position     integer not null,
    group_name   text not null check (group_name <> ''),
    proof        text not null,
    relief       text not null check (relief in ('ALL', 'HALF', 'AMOUNT')),
    amount       bigint not null check (amount >= 0),
    primary key (version_id, fee_position, position),
    foreign key (version_id, fee_position) references procedures.fee_item (version_id, position)
);
comment on table procedures.fee_exemption is 'who pays less of a fee item, and with what paper they show that';
call kernel.open_to_application('procedures.fee_exemption');
