-- Links for screens on a wall that nobody signs in at. What they show names no citizen and no official.
create table indicators.wall_link (
    id           uuid primary key,
    unit_id      uuid not null references directory.unit,
    name         text not null check (length(name) between 1 and 100),
    secret       text not null check (length(secret) = 64),
    dark         boolean not null,
    made_at      timestamptz not null,
    made_by      text not null,
    withdrawn_at timestamptz
);
comment on column indicators.wall_link.secret is 'SHA-256 of the key in the address, which is shown once';
create unique index wall_link_secret on indicators.wall_link (unit_id, secret);
call kernel.isolate_by_unit('indicators.wall_link');
revoke delete on indicators.wall_link from ${app_role};
