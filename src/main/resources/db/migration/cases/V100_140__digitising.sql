-- Scans and photographs that wait for an official to confirm what they are, and those that were confirmed.
create table cases.digitised_scan (
    unit_id    uuid not null,
    id         uuid not null,
    case_id    uuid not null,
    state      text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    version    integer not null,
    file_id    uuid not null,
    name       text not null,
    pages      integer not null,
    dpi        integer,                 -- of the poorest page, or null for a PDF that was left as it is
    straight   boolean not null,        -- a page was cut out or laid level
    proposal   jsonb not null,
    made_at    timestamptz not null,
    made_by    uuid not null,
    paper_no   smallint,                -- of cases.case_paper, once it is done: that paper is digitised (DuocSoHoa)
    vault_id   uuid,
    signed     boolean not null default false,
    done_at    timestamptz,
    primary key (unit_id, id)
);
create index digitised_scan_of_case on cases.digitised_scan (unit_id, case_id);
call kernel.isolate_by_unit('cases.digitised_scan');
