-- What one office asks another in a case. Each side keeps a row of its own under the same id: the one that asked, and
-- the one that was asked; a question that leaves the house has the first alone. A case without legs has no row here.
create table cases.leg (
    id              uuid not null,
    side            text not null check (side in ('ASKED', 'RECEIVED')),
    unit_id         uuid not null references directory.unit,
    kind            text not null check (kind in ('OFFICE', 'COMMUNE', 'PROVINCE', 'MINISTRY')),
    partner_unit    uuid references directory.unit,
    partner         text not null check (length(partner) between 1 and 200),
    office          uuid,
    case_id         uuid not null,
    case_code       text not null,
    procedure_code  text not null,
    question        text not null check (length(question) between 1 and 2000),
    state           text not null check (state in ('SENT', 'ACKNOWLEDGED', 'ANSWERED', 'RETURNED', 'RECALLED')),
    open            boolean not null generated always as (state in ('SENT', 'ACKNOWLEDGED')) stored,
    version         integer not null check (version > 0),
    sent_at         timestamptz not null,
    due_at          timestamptz not null,
    acknowledged_at timestamptz,
    ended_at        timestamptz,
    urged           smallint not null default 0,
    answer          text not null default '',
    reference       text not null default '',
    standing        text not null default '',
    official        uuid,
    official_name   text not null,
    primary key (id, side)
);
comment on column cases.leg.partner_unit is 'the unit of this house on the other side, or null outside the house';
comment on column cases.leg.office is 'the office inside the unit that was asked, or null for the unit';
comment on column cases.leg.reference is 'the number under which the other system keeps it';
comment on column cases.leg.standing is 'where it stands in the other system, in its words';
comment on column cases.leg.official is 'who asked, or who answers; null while nobody has it in hand';
create index leg_of_case on cases.leg (case_id, side);
create index leg_newest on cases.leg (unit_id, side, sent_at desc, id desc);
create index leg_open on cases.leg (unit_id, side, due_at) where open;
call kernel.isolate_by_unit('cases.leg');
revoke delete on cases.leg from ${app_role};

create table cases.leg_event (
    unit_id    uuid not null,
    leg_id     uuid not null,
    side       text not null,
    no         integer not null,
    at         timestamptz not null,
    by_person  uuid,
    by_name    text not null,
    position   text not null,
    act        text not null,
    to_state   text not null,
    note       text not null,
    parcel     uuid,
    primary key (leg_id, side, no)
);
comment on column cases.leg_event.parcel is 'what told it, where the other side did it: so it counts once';
create unique index leg_event_once on cases.leg_event (parcel) where parcel is not null;
call kernel.isolate_by_unit('cases.leg_event');
revoke update, delete on cases.leg_event from ${app_role};

-- Papers that went along, and those that came back with the answer; each unit keeps its own copy of the file.
create table cases.leg_paper (
    unit_id   uuid not null,
    leg_id    uuid not null,
    side      text not null,
    no        smallint not null,
    of_answer boolean not null,
    name      text not null,
    file_id   uuid not null,
    primary key (leg_id, side, no)
);
call kernel.isolate_by_unit('cases.leg_paper');
revoke update, delete on cases.leg_paper from ${app_role};

-- What the other side must learn. Written with the act, carried after it; safe to carry twice.
create table cases.leg_parcel (
    id       uuid primary key,
    unit_id  uuid not null,
    leg_id   uuid not null,
    side     text not null,
    to_unit  uuid not null,
    act      text not null,
    at       timestamptz not null,
    by_name  text not null,
    position text not null,
    note     text not null,
    next_at  timestamptz not null,
    tries    integer not null default 0,
    done_at  timestamptz,
    fault    text not null default ''
);
create index leg_parcel_due on cases.leg_parcel (unit_id, next_at) where done_at is null;
call kernel.isolate_by_unit('cases.leg_parcel');
