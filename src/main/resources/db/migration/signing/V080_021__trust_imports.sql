-- The files from which it was taken whom to believe: certificates, or the signed list of a supervising body.
create table signing.trust_import (
    id            uuid primary key,
    source        text not null,
    content       bytea not null,
    sha256        text not null,
    operator      text not null default '',    -- empty: plain certificates, no list
    territory     text not null default '',
    sequence      integer,
    issued_at     timestamptz,
    next_at       timestamptz,
    signer        text not null default '',    -- SHA-256 of the certificate that signed the list
    brought_by    uuid not null,
    brought_at    timestamptz not null,
    confirmed_at  timestamptz
);
call kernel.open_to_application('signing.trust_import');
create index trust_import_list on signing.trust_import (operator, territory, sequence) where confirmed_at is not null;

alter table signing.trusted_root
    add column import_id uuid references signing.trust_import,
    add column service   text not null default 'CERTIFICATES' check (service in ('CERTIFICATES', 'TIME_STAMPS'));
