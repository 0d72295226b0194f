-- What this house signed, how well it can be proved, and when the next step is due: a time-stamp that is missing, the
-- proofs for the archive, a new archive stamp. Everybody may ask whether a content still waits; its unit writes.
create table signing.signed_paper (
    id         uuid primary key,
    unit_id    uuid not null,
    sha256     bytea not null,
    level      text not null check (level in ('B', 'T', 'LTA')),
    signer     text not null,
    signed_at  timestamptz not null,
    next_at    timestamptz not null,
    attempts   integer not null default 0,
    tried_at   timestamptz,
    fault      text not null default '' check (fault in ('', 'AWAY', 'REVOCATION', 'REFUSED', 'UNREADABLE')),
    constraint signed_paper_content_once unique (unit_id, sha256)
);
create index signed_paper_due on signing.signed_paper (unit_id, next_at);
create index signed_paper_content on signing.signed_paper (sha256);
call kernel.share_for_reading('signing.signed_paper');
