-- What the national portal answered, message by message; the newest answer to each field holds. Only where a unit tells
-- the portal is anything written here.
create table cases.acknowledgement (
    unit_id  uuid not null,
    case_id  uuid not null,
    event    bigint not null,
    at       timestamptz not null,
    compared boolean not null,
    accepted jsonb not null,
    refused  jsonb not null,
    primary key (case_id, event)
);
comment on column cases.acknowledgement.event is 'counts the messages to the portal: of two answers the later message holds';
comment on column cases.acknowledgement.compared is 'found by a comparison, not answered to a message';
comment on column cases.case_file.synchronisation is '0: the portal knows nothing of it; 1: it lacks something; 2: complete';
call kernel.isolate_by_unit('cases.acknowledgement');
revoke update, delete on cases.acknowledgement from ${app_role};
