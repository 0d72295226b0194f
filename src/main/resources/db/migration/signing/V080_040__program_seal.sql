-- A seal that the program opens itself, for what it makes without a person.
alter table signing.signing_key drop constraint signing_key_kind_check;
alter table signing.signing_key
    add constraint signing_key_kind_check check (kind in ('PERSON', 'ORGANISATION', 'PROGRAM'));
