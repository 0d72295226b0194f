-- Why a unit does not take a procedure, for the colleagues who are asked at the counter.
alter table procedures.offered_by add column reason text not null default '';
