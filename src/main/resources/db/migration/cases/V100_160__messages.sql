-- What the applicant and the office write to each other about a case. What was written stays; the office can only mark
-- a message as settled.
create table cases.message (
    case_id    uuid not null,
    id         uuid not null,
    unit_id    uuid not null,
    writer     uuid,
    name       text not null,
    position   text not null,
    text       text not null check (length(text) between 1 and 1000),
    written_at timestamptz not null,
    settled_at timestamptz,
    settled_by uuid,
    primary key (case_id, id)
);
comment on column cases.message.writer is 'the official, or null where the applicant wrote it';
comment on column cases.message.settled_at is 'when the office answered it or put it aside; null while it waits';
call kernel.isolate_by_unit('cases.message');
revoke update, delete on cases.message from ${app_role};
grant update (settled_at, settled_by) on cases.message to ${app_role};
-- What waits for the office, the oldest first.
create index message_waiting on cases.message (unit_id, id) where writer is null and settled_at is null;
-- All that applicants wrote, the newest first.
create index message_of_applicants on cases.message (unit_id, id desc) where writer is null;
