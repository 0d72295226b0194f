package vn.xaso.cases.legs.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.kernel.deadline.WorkingCalendar;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How legs are told.
final class LegWords {

    private static final int HOUR = 60;

    private LegWords() {}

    static Tag tag(Leg leg, Instant now, Texts texts) {
        boolean overdue = leg.state().isOpen() && leg.isLateAt(now);
        var kind = overdue ? Kind.LATE : kind(leg.state());
        return new Tag(kind, texts.of("legs.state." + leg.state().name()));
    }

    private static Kind kind(LegState state) {
        return switch (state) {
            case SENT -> Kind.WARN;
            case ACKNOWLEDGED -> Kind.INFO;
            case ANSWERED -> Kind.DONE;
            case RETURNED, RECALLED -> Kind.NEUTRAL;
        };
    }

    /// How long over its time it is or was, in working time; null where it was not, or was taken back.
    static @Nullable String late(Leg leg, Instant now, WorkingCalendar calendar, Texts texts) {
        if (leg.state() == LegState.RECALLED || !leg.isLateAt(now)) {
            return null;
        }
        return duration(calendar, leg.dueAt(), leg.countedUntil(now), texts);
    }

    static String duration(WorkingCalendar calendar, Instant from, Instant to, Texts texts) {
        return duration(calendar.workingMinutesBetween(from, to), texts);
    }

    static String duration(long minutes, Texts texts) {
        long hours = Math.max(1, Math.round((double) minutes / HOUR));
        int day = 8;
        return hours < day
                ? texts.of("legs.hours", hours)
                : hours % day == 0
                        ? texts.of("legs.days", hours / day)
                        : texts.of("legs.daysAndHours", hours / day, hours % day);
    }

    /// Whether it was on time, in words: late with how long, or how it stands.
    static String standing(Leg leg, Instant now, WorkingCalendar calendar, Texts texts) {
        var late = late(leg, now, calendar, texts);
        if (late != null) {
            return texts.of(leg.state().isOpen() ? "legs.late.open" : "legs.late.ended", late);
        }
        if (leg.state() == LegState.RECALLED) {
            return texts.of("legs.standing.recalled");
        }
        return texts.of(leg.state().isOpen() ? "legs.standing.open" : "legs.standing.onTime");
    }
}
