-- What of a line is not paid, and why, so that the amount due explains itself.
alter table payments.due_line
    add column exempted bigint not null default 0 check (exempted >= 0),
    add column ground   text not null default '',
    add check (exempted <= amount),
    add check ((exempted > 0) = (ground <> ''));
