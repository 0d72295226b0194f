-- A request of another system is done once: the same key with the same content finds the case it made, with another
-- content it is refused. A key belongs to the token, across all units.
create table cases.api_request (
    token_id uuid not null,
    key      text not null,
    unit_id  uuid not null,
    digest   bytea not null,
    primary key (token_id, key)
);
call kernel.isolate_by_unit('cases.api_request');
revoke update, delete on cases.api_request from ${app_role};
