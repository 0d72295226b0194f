-- Documents that wait for the signing program on somebody's own computer. A token lets that program fetch one document
-- and bring it back once; only its fingerprint is kept.
create table signing.desktop_ticket (
    id          uuid primary key,
    unit_id     uuid not null,
    person_id   uuid not null,          -- who is to sign
    kind        text not null check (kind in ('PERSON', 'ORGANISATION')),
    serial      text not null,          -- of the certificate that must have signed
    fingerprint bytea not null,         -- the same document asked for once more has the same one
    prepared    bytea not null,
    created_at  timestamptz not null,
    token       bytea,
    expires_at  timestamptz,
    signed      bytea,
    signed_at   timestamptz,
    constraint desktop_ticket_once unique (unit_id, person_id, fingerprint)
);
call kernel.isolate_by_unit('signing.desktop_ticket');
