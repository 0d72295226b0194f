-- What the record of a reporting duty says as well: how reports are sent, and the steps of drawing one up.
-- Law: 09/2019/NĐ-CP
alter table reports.duty
    add column way text not null default 'ELECTRONIC' check (way in ('ELECTRONIC', 'PAPER', 'BOTH')),
    add column steps text not null default '';
comment on column reports.duty.way is 'how a report is sent: through the program, on paper, or both';
comment on column reports.duty.steps is 'the procedure of drawing it up, in words';
