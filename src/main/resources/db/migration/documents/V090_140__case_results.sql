-- What stands in the register of outgoing documents for the number of a case's result. Law: 30/2020/NĐ-CP Phụ lục IV
create table documents.case_result (
    id         uuid primary key,
    unit_id    uuid not null references directory.unit,
    case_id    uuid not null,
    case_code  text not null,
    type       text references documents.document_type,
    type_name  text not null check (type_name <> ''),
    summary    text not null,
    signer     text not null,
    addressee  text not null,
    issued_on  date not null,
    issued_at  timestamptz not null
);
comment on column documents.case_result.type is 'null where the list of types does not name it, as with certificates';
create index case_result_day on documents.case_result (unit_id, issued_on);
call kernel.isolate_by_unit('documents.case_result');
revoke update, delete on documents.case_result from ${app_role};
