-- What was asked stays asked, and the register is read from its end.
revoke delete on documents.entry_change from ${app_role};
create index number_entry_newest on documents.number_entry (unit_id, given_at desc, document_id desc);
create index entry_change_document on documents.entry_change (document_id);
