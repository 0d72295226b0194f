-- Letters go only to an address at which somebody has read a code. Addresses from before have had letters already.
alter table notifications.choice
    add column confirmed boolean not null default true,
    add column code_hash bytea,
    add column code_until timestamptz,
    add column code_tries smallint not null default 0,
    add constraint choice_code check ((code_hash is null) = (code_until is null));
alter table notifications.choice alter column confirmed set default false;
comment on column notifications.choice.code_hash is 'of the code that was sent last, until it has been typed in';
