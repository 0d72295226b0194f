-- Two people who decide on the series at the same time: the version that each of them saw lets one of them win.
create table documents.series_version (
    unit_id uuid primary key references directory.unit,
    version integer not null check (version > 0)
);
call kernel.isolate_by_unit('documents.series_version');
revoke delete on documents.series_version from ${app_role};

insert into documents.series_version (unit_id, version)
select distinct unit_id, 1 from documents.series_rule;
