-- Directives about outgoing documents and drafts; and they end when their matter ends.
alter table indicators.directive
    drop constraint directive_about_check,
    add constraint directive_about_check check (about in ('CASE', 'DOCUMENT', 'OUTGOING', 'UNIT', 'ALERT'));
alter table indicators.directive_step
    drop constraint directive_step_kind_check,
    add constraint directive_step_kind_check check (kind in ('SEEN', 'ANSWERED', 'DONE', 'WITHDRAWN', 'OVER'));
alter table indicators.directive_open add column follows boolean not null default true;
comment on column indicators.directive_open.follows is
    'ends by itself when its matter ends; false where that was over when it was given';
