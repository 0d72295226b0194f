create schema documents;
call kernel.grant_schema('documents');

-- One row for each unit, series and year, locked in the transaction that uses the number: gapless, never used again.
-- Law: 30/2020/NĐ-CP art. 15
create table documents.number_series (
    unit_id uuid not null references directory.unit,
    series  text not null,
    year    smallint not null,
    last    integer not null,
    primary key (unit_id, series, year)
);
call kernel.isolate_by_unit('documents.number_series');
