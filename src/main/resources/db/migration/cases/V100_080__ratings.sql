-- What an applicant thinks of the service once the result is there, one rating a case. The office can neither change
-- nor delete it.
create table cases.rating (
    case_id        uuid primary key,
    unit_id        uuid not null,
    procedure_code text not null,
    value          smallint not null check (value between 1 and 5),
    comment        text check (length(comment) between 1 and 500),
    rated_at       timestamptz not null,
    changed_at     timestamptz
);
comment on column cases.rating.value is '1: very dissatisfied … 5: very satisfied';
comment on column cases.rating.changed_at is 'when the applicant changed it last, or null';
call kernel.isolate_by_unit('cases.rating');
revoke update, delete on cases.rating from ${app_role};
grant update (value, comment, changed_at) on cases.rating to ${app_role};
-- The list of ratings, newest first.
create index rating_newest on cases.rating (unit_id, rated_at desc, case_id desc);
