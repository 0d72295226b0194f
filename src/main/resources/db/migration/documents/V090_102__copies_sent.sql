-- Copies that must still be carried to units of this house; emptied after the commit and by repeated work.
create table documents.copy_parcel (
    unit_id   uuid not null references directory.unit,
    copy_id   uuid not null references documents.document_copy,
    recipient uuid not null references directory.unit,
    tries     integer not null default 0,
    next_at   timestamptz not null,
    done_at   timestamptz,
    fault     text not null default '',
    primary key (unit_id, copy_id, recipient)
);
create index copy_parcel_due on documents.copy_parcel (unit_id, next_at) where done_at is null;
call kernel.isolate_by_unit('documents.copy_parcel');
revoke delete on documents.copy_parcel from ${app_role};
