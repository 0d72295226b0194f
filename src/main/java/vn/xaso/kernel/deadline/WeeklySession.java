package vn.xaso.kernel.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A working session that comes every week, for as long as the office keeps these hours.
///
/// @param validTo the last day on which it is kept, or null while nobody has ended it
public record WeeklySession(
        DayOfWeek weekday,
        WorkingSession session,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// The hours of an office that has not set its own.
    public static final List<WeeklySession> USUAL_WEEK = Stream.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
            .flatMap(weekday -> Stream.of(always(weekday, "07:30", "11:30"), always(weekday, "13:30", "17:30")))
            .toList();

    public static WeeklySession always(DayOfWeek weekday, String begins, String ends) {
        var session = new WorkingSession(LocalTime.parse(begins), LocalTime.parse(ends));
        return new WeeklySession(weekday, session, LocalDate.EPOCH, null);
    }

    public boolean isKeptOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
