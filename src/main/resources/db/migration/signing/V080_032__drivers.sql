-- Where the private part of a key lies. The program itself keeps one only for the driver SERVER.
alter table signing.signing_key
    add column driver  text not null default 'SERVER' check (driver in ('SERVER', 'TOKEN', 'REMOTE', 'DESKTOP')),
    add column locator text not null default '',     -- where the driver finds the key: slot and label, or an id
    add constraint signing_key_lies_somewhere
        check ((driver = 'SERVER') = (length(private_key) > 0) and (driver in ('SERVER', 'DESKTOP') or locator <> ''));
comment on column signing.signing_key.issuer is 'all certificates above it, one behind the other';
