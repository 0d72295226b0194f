-- Which procedures stand in which specialised book; the codes are those of the national catalogue.
create table cases.book_procedure (
    book           text not null check (book in ('COPIES', 'SIGNATURES', 'CIVIL_STATUS')),
    procedure_code text not null,
    primary key (book, procedure_code)
);
call kernel.open_to_application('cases.book_procedure');
revoke insert, update, delete on cases.book_procedure from ${app_role};

insert into cases.book_procedure (book, procedure_code) values
    ('COPIES', '2.000815'),
    ('SIGNATURES', '2.000884'),
    ('CIVIL_STATUS', '1.001193'),
    ('CIVIL_STATUS', '1.000689'),
    ('CIVIL_STATUS', '1.004772'),
    ('CIVIL_STATUS', '1.004884'),
    ('CIVIL_STATUS', '2.000528'),
    ('CIVIL_STATUS', '1.000110'),
    ('CIVIL_STATUS', '1.000894'),
    ('CIVIL_STATUS', '2.000806'),
    ('CIVIL_STATUS', '1.000593'),
    ('CIVIL_STATUS', '1.004746'),
    ('CIVIL_STATUS', '1.000656'),
    ('CIVIL_STATUS', '1.005461'),
    ('CIVIL_STATUS', '1.000419'),
    ('CIVIL_STATUS', '1.004873'),
    ('CIVIL_STATUS', '1.004859'),
    ('CIVIL_STATUS', '1.001022'),
    ('CIVIL_STATUS', '1.004837'),
    ('CIVIL_STATUS', '1.004845'),
    ('CIVIL_STATUS', '3.000323'),
    ('CIVIL_STATUS', '2.000635');
