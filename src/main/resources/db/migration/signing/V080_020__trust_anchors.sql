-- Whom the province believes, since when, until when, and who said so.
alter table signing.trusted_root
    add column added_by   uuid,                         -- the account; null for what the program itself put in
    add column added_at   timestamptz not null default now(),
    add column end_reason text not null default '',
    add column ended_by   uuid,
    add constraint trusted_root_ends_with_a_reason check (valid_to is null or end_reason <> '' or ended_by is null);

-- Lists of revoked certificates as they were fetched or handed in. A check asks only this table, never the network.
create table signing.revocation_list (
    id          uuid primary key,
    address     text not null unique,       -- where it is fetched from, or `file:` and the fingerprint of its issuer
    issuer      text not null default '',
    content     bytea,                      -- null until it was fetched for the first time
    issued_at   timestamptz,
    next_at     timestamptz,
    fetched_at  timestamptz,
    tried_at    timestamptz,
    fault       text not null default ''    -- why the last try failed; empty when it did not
);
call kernel.open_to_application('signing.revocation_list');
