-- When an office is open. Days are data with a source, never code: the state swaps working days anew each year.

-- The weekly sessions of an office. An office without rows keeps the usual week (Monday to Friday, 07:30–11:30 and
-- 13:30–17:30). Every office's hours may be read by all: a case may be received in one place and decided in another.
create table directory.working_session (
    unit_id    uuid not null references directory.unit,
    weekday    smallint not null check (weekday between 1 and 7),
    begins     time not null,
    ends       time not null,
    valid_from date not null,
    valid_to   date,
    primary key (unit_id, weekday, begins, valid_from),
    constraint session_ends_after_it_begins check (ends > begins),
    constraint session_is_kept_for_a_day check (valid_to is null or valid_to >= valid_from)
);
call kernel.share_for_reading('directory.working_session');

-- The days on which an office differs from its weekday and from the nation.
create table directory.calendar_day (
    unit_id uuid not null references directory.unit,
    day     date not null,
    kind    text not null check (kind in ('HOLIDAY', 'COMPENSATORY_WORKING', 'HALF_DAY')),
    name    text not null check (name <> ''),
    source  text not null check (source <> ''),
    primary key (unit_id, day)
);
call kernel.share_for_reading('directory.calendar_day');

-- The days of the whole nation. A day that nobody has confirmed is shown, but not counted.
create table directory.national_day (
    day       date primary key,
    kind      text not null check (kind in ('HOLIDAY', 'COMPENSATORY_WORKING', 'HALF_DAY')),
    name      text not null check (name <> ''),
    source    text not null check (source <> ''),
    confirmed boolean not null
);
call kernel.open_to_application('directory.national_day');

-- 2025: the days that the Labour Code itself names; what was swapped or chosen by decision is not confirmed.
insert into directory.national_day (day, kind, name, source, confirmed)
select day, 'HOLIDAY', name, 'Bộ luật Lao động 2019, Điều 112', true
from (values (date '2025-01-01', 'Tết Dương lịch'),
             (date '2025-01-29', 'Tết Nguyên đán'),
             (date '2025-01-30', 'Tết Nguyên đán'),
             (date '2025-01-31', 'Tết Nguyên đán'),
             (date '2025-04-07', 'Giỗ Tổ Hùng Vương'),
             (date '2025-04-30', 'Ngày Chiến thắng'),
             (date '2025-05-01', 'Ngày Quốc tế Lao động'),
             (date '2025-09-02', 'Quốc khánh')) as fixed (day, name);
insert into directory.national_day (day, kind, name, source, confirmed)
select day, kind, name, 'Lịch nghỉ năm 2025, ghi lại chưa đối chiếu văn bản', false
from (values (date '2025-01-27', 'HOLIDAY', 'Tết Nguyên đán'),
             (date '2025-01-28', 'HOLIDAY', 'Tết Nguyên đán'),
             (date '2025-04-26', 'COMPENSATORY_WORKING', 'Làm bù cho ngày 02/5'),
             (date '2025-05-02', 'HOLIDAY', 'Nghỉ hoán đổi (làm bù ngày 26/4)'),
             (date '2025-09-01', 'HOLIDAY', 'Quốc khánh')) as remembered (day, kind, name);

-- 2026: as published for state agencies.
insert into directory.national_day (day, kind, name, source, confirmed)
select day::date, 'HOLIDAY', name, 'Lịch nghỉ lễ, Tết năm 2026 của cơ quan nhà nước', true
from (values (date '2026-01-01', date '2026-01-04', 'Tết Dương lịch'),
             (date '2026-02-14', date '2026-02-22', 'Tết Nguyên đán'),
             (date '2026-04-25', date '2026-04-27', 'Giỗ Tổ Hùng Vương'),
             (date '2026-04-30', date '2026-05-03', 'Ngày Chiến thắng và Quốc tế Lao động'),
             (date '2026-08-29', date '2026-09-02', 'Quốc khánh')) as stretch (first, last, name),
     generate_series(first, last, interval '1 day') as day;
insert into directory.national_day (day, kind, name, source, confirmed) values
    ('2026-01-10', 'COMPENSATORY_WORKING', 'Làm bù cho ngày 02/01',
     'Lịch nghỉ lễ, Tết năm 2026 của cơ quan nhà nước', true),
    ('2026-08-22', 'COMPENSATORY_WORKING', 'Làm bù cho ngày 31/8',
     'Lịch nghỉ lễ, Tết năm 2026 của cơ quan nhà nước', true),
    ('2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam',
     'NQ 80-NQ/TW và NQ 30/NQ-CP (02/2026); chưa rõ luật đã có hiệu lực', false);

-- 2027: reckoned from the Labour Code and the lunar calendar; what a decision must still choose is not confirmed.
insert into directory.national_day (day, kind, name, source, confirmed)
select day, 'HOLIDAY', name, 'Bộ luật Lao động 2019, Điều 112', true
from (values (date '2027-01-01', 'Tết Dương lịch'),
             (date '2027-02-06', 'Tết Nguyên đán'),
             (date '2027-02-07', 'Tết Nguyên đán'),
             (date '2027-02-08', 'Tết Nguyên đán'),
             (date '2027-04-16', 'Giỗ Tổ Hùng Vương'),
             (date '2027-04-30', 'Ngày Chiến thắng'),
             (date '2027-05-01', 'Ngày Quốc tế Lao động'),
             (date '2027-09-02', 'Quốc khánh')) as fixed (day, name);
insert into directory.national_day (day, kind, name, source, confirmed)
select day, 'HOLIDAY', name, 'Tính trước cho năm 2027; chưa có thông báo chính thức', false
from (values (date '2027-02-05', 'Tết Nguyên đán'),
             (date '2027-02-09', 'Tết Nguyên đán'),
             (date '2027-02-10', 'Nghỉ bù Tết Nguyên đán'),
             (date '2027-02-11', 'Nghỉ bù Tết Nguyên đán'),
             (date '2027-05-03', 'Nghỉ bù ngày 01/5'),
             (date '2027-09-03', 'Quốc khánh')) as reckoned (day, name);
