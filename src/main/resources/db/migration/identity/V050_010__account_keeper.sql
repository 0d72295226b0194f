-- The unit whose administrator keeps the account: resets its password and closes it. Null for citizens.
alter table identity.account add column kept_by uuid;
create index account_kept_by on identity.account (kept_by) where kept_by is not null;
create index session_expiry on identity.session (expires_at);
create index one_time_code_age on identity.one_time_code (made_at);
