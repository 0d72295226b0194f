package vn.xaso.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.kernel.deadline.ExplanationKind;
import vn.xaso.kernel.deadline.ExplanationLine;
import vn.xaso.kernel.deadline.TimeLimit;

/// Tells in words how long the office may take, and why an answer is due when it is due.
public final class DeadlineWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeClock.ZONE);
    private static final int HOUR = 60;

    private final Texts texts;

    public DeadlineWords(Texts texts) {
        this.texts = texts;
    }

    /// Such as "3 working days" or "the same day, if it comes before 15:00".
    public String limit(TimeLimit limit) {
        var key = "ui.deadline.limit." + limit.unit() + "." + limit.mode();
        var words = texts.of(key, limit.amount(), limit.cutOff());
        return limit.extraDays() == 0 ? words : texts.of("ui.deadline.limit.extended", words, limit.extraDays());
    }

    /// Such as "17:30, Thứ Hai 04/01/2027".
    public String moment(Instant time) {
        return texts.of(
                "ui.deadline.moment",
                CLOCK.format(time),
                day(time.atZone(OfficeClock.ZONE).toLocalDate()));
    }

    public List<String> lines(Deadline deadline) {
        return deadline.explanation().stream().map(this::line).toList();
    }

    public String line(ExplanationLine line) {
        var key = "ui.deadline.line." + line.kind();
        return switch (line.kind()) {
            case ACCEPTED, STARTS_LATER, DUE -> texts.of(key, moment(known(line.from())));
            case AFTER_CUT_OFF -> texts.of(key, CLOCK.format(known(line.from())), day(line.day()));
            case COUNTED_TIME ->
                texts.of(
                        key,
                        day(line.day()),
                        CLOCK.format(known(line.from())),
                        CLOCK.format(known(line.to())),
                        duration(line.amount()));
            case COUNTED_DAYS, CALENDAR_DAYS -> texts.of(key, stretch(line), line.amount());
            case START_DAY_NOT_COUNTED -> texts.of(key, day(line.day()));
            case EXTENDED -> texts.of(key, line.amount());
            case CLOSED -> texts.of(key, stretch(line));
            case HOLIDAY, HALF_DAY, COMPENSATORY_WORKING -> texts.of(key, stretch(line), line.name(), line.source());
            case PAUSED -> paused(line);
            case MOVED_BY_PAUSE -> texts.of(key, line.amount(), day(line.until()));
        };
    }

    private String paused(ExplanationLine line) {
        var why = texts.of("ui.deadline.pause." + line.pause());
        var from = moment(known(line.from()));
        return line.to() == null
                ? texts.of("ui.deadline.line.PAUSED.open", from, why)
                : texts.of("ui.deadline.line." + ExplanationKind.PAUSED, from, moment(line.to()), why);
    }

    private String stretch(ExplanationLine line) {
        return line.day().equals(line.until())
                ? day(line.day())
                : texts.of("ui.deadline.stretch", day(line.day()), day(line.until()));
    }

    private String duration(int minutes) {
        if (minutes < HOUR) {
            return texts.of("ui.deadline.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? texts.of("ui.deadline.hours", minutes / HOUR)
                : texts.of("ui.deadline.hoursAndMinutes", minutes / HOUR, minutes % HOUR);
    }

    private String day(LocalDate day) {
        return texts.weekday(day.getDayOfWeek()) + " " + texts.day(day);
    }

    private static Instant known(@Nullable Instant time) {
        if (time == null) {
            throw new IllegalStateException("A line without its time");
        }
        return time;
    }
}
