-- Closed alerts of one rule among those of years.
create index alert_closed_of_kind on indicators.alert (unit_id, kind, id desc) where closed_at is not null;
