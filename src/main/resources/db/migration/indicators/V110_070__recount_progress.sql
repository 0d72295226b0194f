-- When a recount last told of a unit: one that is silent for long was broken off with its process.
alter table indicators.recount add told_at timestamptz;
