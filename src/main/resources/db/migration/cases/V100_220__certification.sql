-- Certification: what is asked for at the counter, and the books that number it.
-- Law: 23/2015/NĐ-CP art. 13
alter table cases.book_procedure drop constraint book_procedure_book_check;
alter table cases.book_procedure add constraint book_procedure_book_check
    check (book in ('COPIES', 'SIGNATURES', 'CONTRACTS', 'CIVIL_STATUS'));
insert into cases.book_procedure (book, procedure_code) values
    ('COPIES', '2.000942'),
    ('CONTRACTS', '2.001035'),
    ('CONTRACTS', '2.001019'),
    ('CONTRACTS', '2.001016'),
    ('CONTRACTS', '2.001406');

create table cases.certification (
    case_id    uuid primary key,
    unit_id    uuid not null,
    book       text not null check (book in ('COPIES', 'SIGNATURES', 'CONTRACTS')),
    electronic boolean not null,
    identity   text not null,
    exemption  text not null
);
comment on column cases.certification.exemption is 'why nothing is to pay, or empty';
call kernel.isolate_by_unit('cases.certification');
revoke update, delete on cases.certification from ${app_role};

create table cases.certified_paper (
    case_id uuid not null,
    no      smallint not null,
    unit_id uuid not null,
    title   text not null,
    issuer  text not null,
    number  text not null,
    pages   smallint not null check (pages > 0),
    copies  smallint not null check (copies > 0),
    fee     bigint,
    primary key (case_id, no)
);
comment on column cases.certified_paper.fee is 'null where the catalogue does not say how it is counted';
call kernel.isolate_by_unit('cases.certified_paper');
revoke update, delete on cases.certified_paper from ${app_role};

-- One row for each unit, book and year, locked in the transaction that uses the number: gapless, never used again.
-- The numbers go on from volume to volume until the year ends.
create table cases.certification_book (
    unit_id   uuid not null references directory.unit,
    book      text not null check (book in ('COPIES', 'SIGNATURES', 'CONTRACTS')),
    year      smallint not null,
    volume    smallint not null,
    last      integer not null,
    closed_on date,
    closed_by text not null default '',
    primary key (unit_id, book, year)
);
call kernel.isolate_by_unit('cases.certification_book');
revoke delete on cases.certification_book from ${app_role};

-- A line of a book as it was written. Only striking it comes later: a struck number stays and is never given again.
create table cases.certification_entry (
    unit_id    uuid not null,
    book       text not null,
    year       smallint not null,
    number     integer not null check (number > 0),
    volume     smallint not null,
    case_id    uuid not null,
    case_code  text not null,
    paper      smallint not null,
    entered_on date not null,
    entered_at timestamptz not null,
    requester  text not null,
    identity   text not null,
    matter     text not null,
    signer     text not null,
    copies     smallint not null,
    fee        bigint,
    note       text not null default '',
    struck     text not null default '',
    struck_by  text,
    struck_at  timestamptz,
    primary key (unit_id, book, year, number)
);
call kernel.isolate_by_unit('cases.certification_entry');
revoke update, delete on cases.certification_entry from ${app_role};
grant update (struck, struck_by, struck_at) on cases.certification_entry to ${app_role};
-- A paper of a case has one number that counts.
create unique index certification_entry_once on cases.certification_entry (case_id, paper) where struck = '';
