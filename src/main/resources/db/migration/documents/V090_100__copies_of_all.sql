-- A copy may be of a document that came in. Law: 30/2020/NĐ-CP art. 25
-- Until now only documents of the outgoing part could be named.
alter table documents.document_copy
    add column source text not null default 'OUTGOING' check (source in ('', 'INCOMING', 'OUTGOING')),
    add column maker text not null default '';
alter table documents.document_copy alter column source drop default;
alter table documents.document_copy alter column maker drop default;
comment on column documents.document_copy.source is 'which part of the house has the original; empty: uploaded';
comment on column documents.document_copy.maker is 'who made it; empty for the first ones';
create index document_copy_original on documents.document_copy (unit_id, document_id) where document_id is not null;
