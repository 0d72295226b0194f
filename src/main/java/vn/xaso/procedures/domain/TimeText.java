package vn.xaso.procedures.domain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.DayMode;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

/// Reads a time limit such as "5 Ngày làm việc" of the national catalogue.
final class TimeText {

    private static final LocalTime USUAL_CUT_OFF = LocalTime.of(15, 0);
    private static final int UNUSUAL_DAYS = 120;
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,4}) (Ngày làm việc|Ngày|Giờ làm việc|Giờ)");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<![\\d./])(\\d{1,3}) (ngày làm việc|ngày|giờ làm việc|giờ)(?! *\\d|/)");

    private TimeText() {}

    static @Nullable TimeLimit read(String text, String description, Flags flags) {
        var known = WITH_UNIT.matcher(text);
        if (!known.matches()) {
            flags.add(Field.TIME_LIMIT, reason(text), text.isEmpty() ? description : text);
            return null;
        }
        int amount = Integer.parseInt(known.group(1));
        var unit = unit(known.group(2).toLowerCase(Locale.ROOT));
        check(text, description, amount, unit, flags);
        return amount == 0 ? null : new TimeLimit(unit, amount, mode(unit), USUAL_CUT_OFF, 0);
    }

    private static DayMode mode(LimitUnit unit) {
        return unit == LimitUnit.CALENDAR_DAY ? DayMode.DATE : DayMode.HOUR_EXACT;
    }

    private static Reason reason(String text) {
        if (BARE_NUMBER.matcher(text).matches()) {
            return Reason.NO_UNIT;
        }
        return Blank.is(text) ? Reason.MISSING : Reason.NOT_READABLE;
    }

    private static void check(String text, String description, int amount, LimitUnit unit, Flags flags) {
        if ("Giờ".equals(text.substring(text.indexOf(' ') + 1))) {
            flags.add(Field.TIME_LIMIT, Reason.HOURS_ASSUMED, text);
        }
        if (amount >= UNUSUAL_DAYS) {
            flags.add(Field.TIME_LIMIT, Reason.UNUSUALLY_LONG, text);
        }
        var mentioned = mentioned(description);
        if (mentioned.size() == 1 && !mentioned.getFirst().equals(new Mention(amount, unit))) {
            flags.add(Field.TIME_LIMIT, Reason.CONTRADICTS_TEXT, text + " ≠ " + description);
        }
    }

    private record Mention(int amount, LimitUnit unit) {}

    private static List<Mention> mentioned(String description) {
        var found = new ArrayList<Mention>();
        var words = IN_WORDS.matcher(description);
        while (words.find()) {
            found.add(new Mention(Integer.parseInt(words.group(1)), unit(words.group(2))));
        }
        return found.stream().distinct().toList();
    }

    private static LimitUnit unit(String words) {
        return switch (words) {
            case "ngày làm việc" -> LimitUnit.WORKING_DAY;
            case "ngày" -> LimitUnit.CALENDAR_DAY;
            default -> LimitUnit.WORKING_HOUR;
        };
    }
}
