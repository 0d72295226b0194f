-- When units are merged, drafts go to the successor. Nothing of what was written changes but the unit it belongs to.
grant update (unit_id) on documents.outgoing_event, documents.draft, documents.outgoing_file,
    documents.outgoing_opening, documents.incoming_event to ${app_role};
