-- Forms are data. A published form never changes: other content is a new version of the same key.
-- The type json, not jsonb: the order of the properties is kept as it was written.
create schema forms;
call kernel.grant_schema('forms');

create table forms.form (
    id           uuid primary key,
    key          text not null,
    version      int not null,
    schema       json not null,
    layout       json not null,
    digest       text not null,
    published_at timestamptz not null,
    constraint form_version_once unique (key, version)
);
call kernel.open_to_application('forms.form');
revoke update, delete on forms.form from ${app_role};
