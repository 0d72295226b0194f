alter table signing.desktop_ticket add column title text not null default '' check (length(title) <= 300);
comment on column signing.desktop_ticket.title is 'what the document calls itself';
