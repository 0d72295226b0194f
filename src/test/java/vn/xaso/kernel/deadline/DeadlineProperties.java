package vn.xaso.kernel.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.xaso.kernel.OfficeClock;

/// Law: BLDS 2015 art. 147 cl. 2, art. 148 cl. 5
class DeadlineProperties {

    private static final Instant FIRST = Calendars.at("2025-12-20T00:00");
    private static final int MINUTES_OF_A_YEAR = 380 * 24 * 60;

    @Property
    void isNeverDueOutsideWorkingTime(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(max = 20_000) int pause) {
        var due = due(limit, accepted, List.of(pause(accepted, wait, pause)), calendar);

        var local = due.atZone(OfficeClock.ZONE).toLocalDateTime();
        assertThat(calendar.sessionsOn(local.toLocalDate()))
                .anyMatch(session -> session.begins().isBefore(local.toLocalTime())
                        && !local.toLocalTime().isAfter(session.ends()));
        assertThat(due).isAfter(accepted);
    }

    @Property
    void isNeverDueEarlierForALongerLimit(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(min = 1, max = 20) int more,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(max = 20_000) int pause) {
        var pauses = List.of(pause(accepted, wait, pause));
        var longer = limit.unit() == LimitUnit.SAME_DAY
                ? limit.extendedBy(more)
                : new TimeLimit(limit.unit(), limit.amount() + more, limit.mode(), limit.cutOff(), 0);

        assertThat(due(longer, accepted, pauses, calendar)).isAfterOrEqualTo(due(limit, accepted, pauses, calendar));
    }

    @Property
    void isNeverDueEarlierWhenAcceptedLater(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 5_000) int later,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(max = 20_000) int pause) {
        var acceptedLater = accepted.plus(Duration.ofMinutes(later));
        var pauses = List.of(pause(acceptedLater, wait, pause));

        assertThat(due(limit, acceptedLater, pauses, calendar))
                .isAfterOrEqualTo(due(limit, accepted, pauses, calendar));
    }

    @Property
    void isNotMovedByPausingAndGoingOnAtOnce(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 20_000) int wait) {
        assertThat(due(limit, accepted, List.of(pause(accepted, wait, 0)), calendar))
                .isEqualTo(due(limit, accepted, List.of(), calendar));
    }

    @Property
    void isTheSameForTwoPausesThatTouchAndForOne(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 10_000) int second) {
        var two = List.of(pause(accepted, wait, first), pause(accepted, wait + first, second));

        assertThat(due(limit, accepted, two, calendar))
                .isEqualTo(due(limit, accepted, List.of(pause(accepted, wait, first + second)), calendar));
    }

    @Property
    void isNeverEarlierThanTheReceiptPromises(
            @ForAll("limits") TimeLimit limit,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 20_000) int wait,
            @ForAll @IntRange(max = 20_000) int pause) {
        var deadline = Deadline.of(limit, accepted, List.of(pause(accepted, wait, pause)), calendar);

        assertThat(deadline.originalDueAt()).isEqualTo(due(limit, accepted, List.of(), calendar));
        assertThat(deadline.dueAt()).isAfterOrEqualTo(deadline.originalDueAt());
    }

    @Property(tries = 300)
    void isTheSameAsCountedMinuteByMinute(
            @ForAll @IntRange(min = 1, max = 30) int hours,
            @ForAll("times") Instant accepted,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll @IntRange(max = 3_000) int wait,
            @ForAll @IntRange(max = 5_000) int first,
            @ForAll @IntRange(max = 3_000) int between,
            @ForAll @IntRange(max = 5_000) int second) {
        var pauses = List.of(pause(accepted, wait, first), pause(accepted, wait + first + between, second));

        assertThat(due(TimeLimit.workingHours(hours), accepted, pauses, calendar))
                .isEqualTo(MinuteByMinute.due(hours * 60, accepted, pauses, calendar));
    }

    @Property(tries = 300)
    void countsTheMinutesBetweenTwoTimesLikeOneByOne(
            @ForAll("times") Instant from,
            @ForAll @IntRange(max = 20_000) int minutes,
            @ForAll("calendars") WorkingCalendar calendar) {
        var to = from.plus(Duration.ofMinutes(minutes));

        assertThat(calendar.workingMinutesBetween(from, to)).isEqualTo(MinuteByMinute.between(from, to, calendar));
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.integers()
                .between(0, MINUTES_OF_A_YEAR)
                .map(minute -> FIRST.plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        var amounts = Arbitraries.integers().between(1, 40);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(8, 17).map(hour -> TimeLimit.sameDay(LocalTime.of(hour, 0))),
                amounts.map(TimeLimit::workingHours),
                amounts.map(TimeLimit::workingDays),
                amounts.map(TimeLimit::workingDates),
                amounts.map(TimeLimit::calendarDays));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var days = Arbitraries.integers().between(0, 400).map(LocalDate.of(2025, 12, 20)::plusDays);
        var marks = Combinators.combine(days, Arbitraries.of(DayKind.class))
                .as((day, kind) -> new CalendarDay(day, kind, kind.name(), "made up"));
        return marks.list().ofMaxSize(40).map(own -> {
            var all = new ArrayList<>(Calendars.NATION_2026);
            all.addAll(own);
            return WorkingCalendar.of(WeeklySession.USUAL_WEEK, all);
        });
    }

    private static Instant due(TimeLimit limit, Instant accepted, List<Pause> pauses, WorkingCalendar calendar) {
        return requireNonNull(Deadline.of(limit, accepted, pauses, calendar).dueAt());
    }

    private static Pause pause(Instant accepted, int wait, int minutes) {
        var from = accepted.plus(Duration.ofMinutes(wait));
        return new Pause(from, from.plus(Duration.ofMinutes(minutes)), PauseKind.SUPPLEMENT);
    }
}
