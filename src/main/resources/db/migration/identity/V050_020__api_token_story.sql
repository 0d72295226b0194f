-- Who made a token and who ended it; null where it was the command at the server.
alter table identity.api_token
    add column made_by      uuid references identity.account,
    add column revoked_by   uuid references identity.account,
    add column last_used_at timestamptz;
