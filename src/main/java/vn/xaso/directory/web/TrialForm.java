package vn.xaso.directory.web;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// A time limit and a time of acceptance to try, as typed.
public record TrialForm(String unit, String amount, String cutOff, String extraDays, String acceptedAt) {

    private static final List<String> UNITS =
            List.of("WORKING_DAY_EXACT", "WORKING_DAY_DATE", "WORKING_HOUR", "CALENDAR_DAY", "SAME_DAY");
    private static final int LONGEST = 3_660;

    static TrialForm startingAt(LocalDateTime now) {
        return new TrialForm(
                "WORKING_DAY_EXACT",
                "3",
                "15:00",
                "0",
                now.withSecond(0).withNano(0).toString());
    }

    static TrialForm typed(Map<String, String> typed) {
        return new TrialForm(
                DayForm.plain(typed.get("unit")),
                DayForm.plain(typed.get("amount")),
                DayForm.plain(typed.get("cutOff")),
                DayForm.plain(typed.get("extraDays")),
                DayForm.plain(typed.get("acceptedAt")));
    }

    static List<Choice> units(Texts texts) {
        return UNITS.stream()
                .map(unit -> new Choice(unit, texts.of("calendar.limit." + unit)))
                .toList();
    }

    List<FieldMessage> faults(Texts texts) {
        var faults = new ArrayList<FieldMessage>();
        check(UNITS.contains(unit), "unit", texts, faults);
        check("SAME_DAY".equals(unit) || number(amount) >= 1, "amount", texts, faults);
        check(time(cutOff) != null, "cutOff", texts, faults);
        check(number(extraDays) >= 0, "extraDays", texts, faults);
        check(at() != null, "acceptedAt", texts, faults);
        return faults;
    }

    /// Only for a form without faults.
    TimeLimit limit() {
        int many = number(amount);
        var cut = time(cutOff);
        var limit = switch (unit) {
            case "WORKING_HOUR" -> TimeLimit.workingHours(many);
            case "WORKING_DAY_EXACT" -> TimeLimit.workingDays(many);
            case "WORKING_DAY_DATE" -> TimeLimit.workingDates(many);
            case "CALENDAR_DAY" -> TimeLimit.calendarDays(many);
            default -> TimeLimit.sameDay(cut == null ? TimeLimit.USUAL_CUT_OFF : cut);
        };
        return limit.extendedBy(number(extraDays));
    }

    @Nullable
    LocalDateTime at() {
        try {
            var at = LocalDateTime.parse(acceptedAt);
            return at.getYear() < DayForm.FIRST_YEAR || at.getYear() > DayForm.LAST_YEAR ? null : at;
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static void check(boolean good, String field, Texts texts, List<FieldMessage> faults) {
        if (!good) {
            faults.add(new FieldMessage(field, texts.of("calendar.error." + field)));
        }
    }

    /// The number, or -1 for what is none.
    private static int number(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            return -1;
        }
        int number = Integer.parseInt(typed);
        return number > LONGEST ? -1 : number;
    }

    static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
