create schema identity;
call kernel.grant_schema('identity');

create table identity.account (
    id            uuid primary key,
    kind          text not null check (kind in ('OFFICIAL', 'CITIZEN')),
    official_id   uuid,
    login         text,
    password_hash text,
    must_change   boolean not null default false,
    personal_id   text,
    name          text not null,
    phone         text,
    email         text,
    failures      smallint not null default 0,
    locked_until  timestamptz,
    closed_at     timestamptz,
    created_at    timestamptz not null
);
create unique index account_login_once on identity.account (login) where login is not null;
create unique index account_personal_id_once on identity.account (personal_id) where kind = 'CITIZEN';
create unique index account_official_once on identity.account (official_id) where official_id is not null;
call kernel.open_to_application('identity.account');

-- The token itself is known to the browser only.
create table identity.session (
    token_hash bytea primary key,
    account_id uuid not null references identity.account,
    acting_for uuid,
    device     text not null,
    opened_at  timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null
);
create index session_account on identity.session (account_id);
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy application on identity.session using (true);

create table identity.one_time_code (
    id          uuid primary key,
    personal_id text not null,
    phone       text not null,
    name        text not null,
    code_hash   bytea not null,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    tries       smallint not null default 0,
    used_at     timestamptz
);
create index one_time_code_recent on identity.one_time_code (personal_id, made_at);
call kernel.open_to_application('identity.one_time_code');

-- What other systems show to the API. The token itself is printed once and never kept.
create table identity.api_token (
    id         uuid primary key,
    token_hash bytea not null unique,
    name       text not null,
    scopes     text not null,
    unit_ids   uuid[] not null,
    made_at    timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);
call kernel.open_to_application('identity.api_token');
