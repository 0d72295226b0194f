-- Which receipt a signed file is, for the lists of signed papers.
create index receipt_of_file on payments.receipt (file_id) where file_id is not null;
create index receipt_of_struck_file on payments.receipt (struck_file_id) where struck_file_id is not null;
