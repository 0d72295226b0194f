-- Why the cases of a period do not count is read from the index alone: the facts of one unit lie scattered over the table.
drop index indicators.fact_received;
create index fact_received on indicators.fact (unit_id, kind, received, subject) include (due, ended, marks, minutes);
