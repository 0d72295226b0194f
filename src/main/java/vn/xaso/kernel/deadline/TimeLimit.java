package vn.xaso.kernel.deadline;

import java.time.LocalTime;

/// How long the office may take for a case: data of a procedure version.
///
/// @param amount how many of the unit; 0 for SAME_DAY
/// @param mode only WORKING_DAY knows both modes; WORKING_HOUR is always HOUR_EXACT, the others always DATE
/// @param cutOff only for SAME_DAY: who comes at this time or later gets the result on the next working day
/// @param extraDays what a remote area adds: calendar days to CALENDAR_DAY, working days to all others
public record TimeLimit(LimitUnit unit, int amount, DayMode mode, LocalTime cutOff, int extraDays) {

    /// The custom of the registry offices: what comes after three is handed back on the next working day.
    public static final LocalTime USUAL_CUT_OFF = LocalTime.of(15, 0);

    /// Longer than any procedure: ten years of days.
    private static final int LONGEST = 3_660;

    public TimeLimit {
        refuse(amount < 0 || amount > LONGEST, "A time limit of " + amount);
        refuse(extraDays < 0 || extraDays > LONGEST, "An extension by " + extraDays + " days");
        refuse(unit == LimitUnit.SAME_DAY && amount != 0, "SAME_DAY has no amount");
        refuse(unit != LimitUnit.SAME_DAY && amount == 0, "A time limit of nothing");
        refuse(unit == LimitUnit.WORKING_HOUR && mode == DayMode.DATE, "Hours are counted exactly");
        refuse(
                (unit == LimitUnit.SAME_DAY || unit == LimitUnit.CALENDAR_DAY) && mode == DayMode.HOUR_EXACT,
                unit + " ends when the office closes");
    }

    public static TimeLimit sameDay(LocalTime cutOff) {
        return new TimeLimit(LimitUnit.SAME_DAY, 0, DayMode.DATE, cutOff, 0);
    }

    public static TimeLimit workingHours(int hours) {
        return new TimeLimit(LimitUnit.WORKING_HOUR, hours, DayMode.HOUR_EXACT, USUAL_CUT_OFF, 0);
    }

    public static TimeLimit workingDays(int days) {
        return new TimeLimit(LimitUnit.WORKING_DAY, days, DayMode.HOUR_EXACT, USUAL_CUT_OFF, 0);
    }

    /// Working days that end when the office closes; the day of acceptance does not count.
    public static TimeLimit workingDates(int days) {
        return new TimeLimit(LimitUnit.WORKING_DAY, days, DayMode.DATE, USUAL_CUT_OFF, 0);
    }

    public static TimeLimit calendarDays(int days) {
        return new TimeLimit(LimitUnit.CALENDAR_DAY, days, DayMode.DATE, USUAL_CUT_OFF, 0);
    }

    /// The same limit in an area to which the law grants more days.
    public TimeLimit extendedBy(int days) {
        return new TimeLimit(unit, amount, mode, cutOff, days);
    }

    private static void refuse(boolean nonsense, String what) {
        if (nonsense) {
            throw new IllegalArgumentException(what);
        }
    }
}
