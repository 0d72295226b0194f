package vn.xaso.forms.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people write them (5/9/2026, 05-09-2026, 9/2026, 1975) and as they are kept (2026-09-05, 2026-09, 1975).
final class OfficeDate {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern KEPT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:hg.](\\d{2})?)(?::(\\d{2}))?");
    private static final Pattern KEPT_TIME = Pattern.compile("(\\d{2}:\\d{2})(:\\d{2})?.*");
    private static final int DAY_LENGTH = "2026-09-05".length();
    private static final int EARLIEST_YEAR = 1850;

    private OfficeDate() {}

    /// What is kept; text that is no date comes back as it was typed.
    static String keep(String typed) {
        var day = DAY.matcher(typed);
        if (day.matches()) {
            return "%s-%s-%s".formatted(day.group(3), two(day.group(2)), two(day.group(1)));
        }
        var month = MONTH.matcher(typed);
        return month.matches() ? month.group(2) + "-" + two(month.group(1)) : typed;
    }

    /// The way back: what is shown for what is kept.
    static String show(String kept) {
        var parts = KEPT.matcher(kept);
        if (!parts.matches() || parts.group(2) == null) {
            return kept;
        }
        var month = parts.group(2) + "/" + parts.group(1);
        return parts.group(3) == null ? month : parts.group(3) + "/" + month;
    }

    /// 8:30, 8h30 and 8h become 08:30:00.
    static String keepTime(String typed) {
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            return typed;
        }
        var minute = time.group(2) == null ? "00" : time.group(2);
        return "%s:%s:%s".formatted(two(time.group(1)), minute, time.group(3) == null ? "00" : time.group(3));
    }

    static String showTime(String kept) {
        var time = KEPT_TIME.matcher(kept);
        return time.matches() ? time.group(1) : kept;
    }

    /// 5/9/2026 8:30 becomes 2026-09-05T08:30:00, by the clock of the office.
    static String keepDayAndTime(String typed) {
        int space = typed.indexOf(' ');
        if (space < 0) {
            return typed;
        }
        var kept = keep(typed.substring(0, space));
        return kept.equals(typed.substring(0, space))
                ? typed
                : kept + "T" + keepTime(typed.substring(space + 1).strip());
    }

    static String showDayAndTime(String kept) {
        return kept.length() > DAY_LENGTH && isDay(kept.substring(0, DAY_LENGTH))
                ? show(kept.substring(0, DAY_LENGTH)) + " " + showTime(kept.substring(DAY_LENGTH + 1))
                : kept;
    }

    static boolean isDay(String kept) {
        return kept.length() == DAY_LENGTH && isPartial(kept);
    }

    /// A day, a month or a year: old people know only the year of their birth.
    static boolean isPartial(String kept) {
        var parts = KEPT.matcher(kept);
        if (!parts.matches()) {
            return false;
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            LocalDate.of(year, number(parts.group(2)), number(parts.group(3)));
            return year >= EARLIEST_YEAR;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
