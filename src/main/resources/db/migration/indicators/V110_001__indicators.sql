-- What is counted of cases and documents, and the sums of it. See docs/adr/0021-facts-and-sums.md.
create schema if not exists indicators;
call kernel.grant_schema('indicators');

-- What changed since the last round. Written in the transaction of the change, without an index; the round deletes it.
create table indicators.touched (
    unit_id uuid not null,
    kind    smallint not null,
    subject uuid not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
comment on column indicators.touched.kind is '1 case, 3 incoming document, 4 issued document';
call kernel.isolate_by_unit('indicators.touched');

-- A small number for each procedure that occurs, so that a row is narrow and a set of procedures is a row of bits.
create table indicators.procedure (
    id   integer primary key,
    code text not null unique
);
call kernel.open_to_application('indicators.procedure');
revoke update, delete on indicators.procedure from ${app_role};

-- What counts of one case or document, as it was added to the sums.
create table indicators.fact (
    subject   uuid not null,
    unit_id   uuid not null,
    taken_in  uuid,
    received  date not null,
    due       date,
    ended     date,
    procedure integer not null,
    marks     integer not null,
    minutes   integer,
    kind      smallint not null,
    primary key (subject, kind)
) with (fillfactor = 90);
comment on column indicators.fact.kind is
    '1 a case as the office knows it, 2 as the national portal has acknowledged it, 3 incoming, 4 issued document';
comment on column indicators.fact.taken_in is 'the unit that received it, where another one decides';
comment on column indicators.fact.procedure is 'of indicators.procedure; 0 for documents';
comment on column indicators.fact.marks is 'one bit for each mark, see Mark';
comment on column indicators.fact.minutes is 'working time it took, without the pauses';
create index fact_received on indicators.fact (unit_id, kind, received, subject);
create index fact_ended on indicators.fact (unit_id, kind, ended, subject) where ended is not null;
call kernel.isolate_by_unit('indicators.fact');

-- The sums of a unit over a day, a month, a quarter, a year. One round at a time writes them, never a desk.
create table indicators.total (
    unit_id    uuid not null,
    data_set   smallint not null,
    grain      smallint not null check (grain between 1 and 4),
    first_day  date not null,
    received             bigint not null default 0,
    received_online      bigint not null default 0,
    received_by_post     bigint not null default 0,
    received_elsewhere   bigint not null default 0,
    taken_in             bigint not null default 0,
    online_counted       bigint not null default 0,
    fee_cases            bigint not null default 0,
    paid_online          bigint not null default 0,
    with_files           bigint not null default 0,
    reused               bigint not null default 0,
    from_store           bigint not null default 0,
    identified           bigint not null default 0,
    rated                bigint not null default 0,
    satisfied            bigint not null default 0,
    disliked             bigint not null default 0,
    received_days        bigint not null default 0,
    ended                bigint not null default 0,
    ended_in_time        bigint not null default 0,
    decided              bigint not null default 0,
    result_needed        bigint not null default 0,
    result_linked        bigint not null default 0,
    digitised            bigint not null default 0,
    timed                bigint not null default 0,
    minutes_used         bigint not null default 0,
    ended_overdue        bigint not null default 0,
    ended_days           bigint not null default 0,
    due_unmet            bigint not null default 0,
    documents_received   bigint not null default 0,
    documents_handled    bigint not null default 0,
    documents_in_time    bigint not null default 0,
    documents_overdue    bigint not null default 0,
    documents_unmet      bigint not null default 0,
    documents_issued     bigint not null default 0,
    documents_signed     bigint not null default 0,
    received_procedures   bit varying not null default B'',
    online_procedures     bit varying not null default B'',
    fee_procedures        bit varying not null default B'',
    paid_procedures       bit varying not null default B'',
    identified_procedures bit varying not null default B'',
    primary key (unit_id, data_set, grain, first_day)
) with (fillfactor = 80);
comment on column indicators.total.data_set is '1 what the office knows, 2 what the national portal has acknowledged';
comment on column indicators.total.grain is '1 day, 2 month, 3 quarter, 4 year';
comment on column indicators.total.received_procedures is 'bit n: procedure n of indicators.procedure occurs';
call kernel.isolate_by_unit('indicators.total');
