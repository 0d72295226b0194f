-- Which outgoing documents answer one that came in.
create index outgoing_document_answers on documents.outgoing_document (answers) where answers is not null;
