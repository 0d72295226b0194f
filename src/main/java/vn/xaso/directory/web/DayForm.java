package vn.xaso.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.deadline.CalendarDay;
import vn.xaso.kernel.deadline.DayKind;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// A day to mark, as typed.
public record DayForm(String day, String kind, String name, String source) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 300;

    static final DayForm EMPTY = new DayForm("", "", "", "");

    static DayForm typed(@Nullable String day, @Nullable String kind, @Nullable String name, @Nullable String source) {
        return new DayForm(plain(day), plain(kind), plain(name), plain(source));
    }

    List<FieldMessage> faults(Texts texts) {
        var faults = new ArrayList<FieldMessage>();
        if (day(day).isEmpty()) {
            faults.add(new FieldMessage("day", texts.of("calendar.error.day")));
        }
        if (Arrays.stream(DayKind.values()).noneMatch(known -> known.name().equals(kind))) {
            faults.add(new FieldMessage("kind", texts.of("calendar.error.kind")));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(new FieldMessage("name", texts.of("calendar.error.name")));
        }
        if (!isSource(source)) {
            faults.add(new FieldMessage("source", texts.of("calendar.error.source")));
        }
        return faults;
    }

    /// Only for a form without faults.
    CalendarDay toDay() {
        return new CalendarDay(day(day).orElseThrow(), DayKind.valueOf(kind), name, source);
    }

    static boolean isSource(String source) {
        return !source.isEmpty() && source.length() <= LONGEST_SOURCE;
    }

    static Optional<LocalDate> day(String typed) {
        return Days.find(typed).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    static String plain(@Nullable String typed) {
        return typed == null ? "" : SearchText.tidy(typed);
    }
}
