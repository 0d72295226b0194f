-- All units over the same days lie beside each other: the rows of a question about the province are found in one walk for
-- each stretch of time instead of one for each unit. The columns never change, so that adding to a row touches no index.
create index total_by_day on indicators.total (data_set, grain, first_day, unit_id);
