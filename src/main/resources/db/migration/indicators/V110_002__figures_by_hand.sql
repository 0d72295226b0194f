-- Figures that the program cannot know, month by month, with where they come from. A correction is a new row.
create table indicators.given_figure (
    unit_id     uuid not null references directory.unit,
    code        text not null check (length(code) between 1 and 10),
    month       date not null check (extract(day from month) = 1),
    no          integer not null check (no > 0),
    numerator   bigint not null check (numerator >= 0),
    denominator bigint not null check (denominator >= numerator),
    source      text not null check (length(source) between 1 and 500),
    at          timestamptz not null,
    by_account  uuid not null,
    by_name     text not null,
    primary key (unit_id, code, month, no)
);
comment on column indicators.given_figure.no is 'the highest counts; a denominator of zero takes the figure back';
call kernel.isolate_by_unit('indicators.given_figure');
revoke update, delete on indicators.given_figure from ${app_role};

-- Maxima and thresholds that the province has corrected. They count for all its units; a correction is a new row.
create table indicators.weight (
    code       text not null,
    no         integer not null check (no > 0),
    valid_from date not null,
    maximum    numeric(5, 2) not null check (maximum between 0 and 100),
    threshold  numeric(5, 2) check (threshold > 0 and threshold <= 100),
    source     text not null check (length(source) between 1 and 500),
    at         timestamptz not null,
    by_account uuid not null,
    by_name    text not null,
    primary key (code, no)
);
call kernel.open_to_application('indicators.weight');
revoke update, delete on indicators.weight from ${app_role};
