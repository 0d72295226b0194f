-- A step that is taken in some cases only is a way of its own: whoever does the step before chooses it.
alter table procedures.internal_step
    add column condition text not null default '' check (length(condition) <= 300);
comment on column procedures.internal_step.condition is 'when the work takes this step, in words; empty: always';
