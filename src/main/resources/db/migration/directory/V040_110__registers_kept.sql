-- Where a merger was run in this program, the successor keeps the registers of the unit that became part of it: their
-- rows stay those of the old unit, and whoever acts for the successor may read them.
-- Law: 1661/NQ-UBTVQH15
alter table directory.unit_succession add column registers boolean not null default false;
comment on column directory.unit_succession.registers is 'the old unit worked with this program until it was merged';
