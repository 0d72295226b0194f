-- How the clerks have written an issuer so far, found without marks and capitals.
create index incoming_issuer on documents.incoming_document (unit_id, kernel.fold(issuer))
    where arrival_number is not null;
