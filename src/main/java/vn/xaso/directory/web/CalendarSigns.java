package vn.xaso.directory.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xaso.directory.web.CalendarPage.Cell;
import vn.xaso.directory.web.CalendarPage.Month;
import vn.xaso.directory.web.CalendarPage.Sign;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.ui.Texts;

/// Draws the months of a year: each unusual day has a sign and words, not only a colour.
record CalendarSigns(Texts texts, WorkingCalendar calendar, Set<LocalDate> unconfirmed) {

    private static final Cell NO_DAY = new Cell(0, "", "", "none");

    List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month)))
                .toList();
    }

    List<Sign> legend() {
        return Stream.of("HOLIDAY", "HALF_DAY", "COMPENSATORY_WORKING", "UNCONFIRMED", "CLOSED")
                .map(this::sign)
                .toList();
    }

    private Month month(YearMonth month) {
        var weeks = new ArrayList<List<Cell>>();
        var first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (var monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(week::plusDays)
                    .map(day -> YearMonth.from(day).equals(month) ? cell(day) : NO_DAY)
                    .toList());
        }
        return new Month(texts.of("calendar.month", month.getMonthValue(), String.valueOf(month.getYear())), weeks);
    }

    private Cell cell(LocalDate day) {
        var kind = kindOf(day);
        if (kind.isEmpty()) {
            return new Cell(day.getDayOfMonth(), "", "", "usual");
        }
        var sign = sign(kind);
        var words =
                calendar.reason(day).map(reason -> sign.words() + ": " + reason).orElse(sign.words());
        return new Cell(day.getDayOfMonth(), sign.sign(), words, sign.css());
    }

    private String kindOf(LocalDate day) {
        var mark = calendar.marked(day);
        if (mark.isPresent()) {
            return mark.get().kind().name();
        }
        if (unconfirmed.contains(day)) {
            return "UNCONFIRMED";
        }
        return calendar.isWorking(day) ? "" : "CLOSED";
    }

    private Sign sign(String kind) {
        var words = texts.of("calendar.kind." + kind);
        return switch (kind) {
            case "HOLIDAY" -> new Sign("★", words, "holiday");
            case "HALF_DAY" -> new Sign("◐", words, "half");
            case "COMPENSATORY_WORKING" -> new Sign("+", words, "compensatory");
            case "UNCONFIRMED" -> new Sign("?", words, "unconfirmed");
            default -> new Sign("–", words, "closed");
        };
    }
}
