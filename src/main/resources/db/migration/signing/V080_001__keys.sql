-- Keys that the server holds for people and organisations, each closed by the PIN of everyone who may open it.
create schema signing;
call kernel.grant_schema('signing');

create table signing.signing_key (
    id           uuid primary key,
    unit_id      uuid not null,
    kind         text not null check (kind in ('PERSON', 'ORGANISATION')),
    holder_id    uuid not null,        -- the person, or the unit itself
    holder_name  text not null,
    algorithm    text not null,
    certificate  bytea not null,
    issuer       bytea not null,       -- the root under which it was issued
    private_key  bytea not null,       -- closed by a random key of its own, see key_access
    image        bytea not null,       -- what is drawn on the paper: handwriting, or the red seal
    valid_from   timestamptz not null,
    valid_to     timestamptz not null,
    revoked_at   timestamptz
);
create unique index signing_key_one_in_force on signing.signing_key (unit_id, kind, holder_id)
    where revoked_at is null;
call kernel.isolate_by_unit('signing.signing_key');

-- One row a person who may open the key. The PIN is nowhere; it opens sealed_key, which opens private_key.
create table signing.key_access (
    key_id       uuid not null references signing.signing_key on delete cascade,
    person_id    uuid not null,
    unit_id      uuid not null,
    salt         bytea not null,
    sealed_key   bytea not null,
    attempts     integer not null default 0,
    locked_until timestamptz,
    primary key (key_id, person_id)
);
create index key_access_person on signing.key_access (unit_id, person_id);
call kernel.isolate_by_unit('signing.key_access');

-- Which certificates of the demonstration authority are no longer good; every unit must be able to tell.
create table signing.revoked_certificate (
    serial     numeric(49) primary key,
    unit_id    uuid not null,
    revoked_at timestamptz not null
);
call kernel.share_for_reading('signing.revoked_certificate');
revoke update, delete on signing.revoked_certificate from ${app_role};

-- The roots that the province trusts besides the demonstration root.
create table signing.trusted_root (
    id         uuid primary key,
    name       text not null,
    pem        text not null unique,
    source     text not null,
    valid_from date not null,
    valid_to   date
);
call kernel.open_to_application('signing.trusted_root');
