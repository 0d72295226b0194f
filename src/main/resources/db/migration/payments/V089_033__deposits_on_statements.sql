-- Cash that a cashier has taken to the bank stands on the statement too.
alter table payments.statement_line drop constraint statement_line_outcome_check;
alter table payments.statement_line add constraint statement_line_outcome_check check (outcome in
    ('WAITING', 'MATCHED', 'DIFFERENCE', 'PAYOUT', 'DEPOSIT', 'OUT', 'ELSEWHERE'));
