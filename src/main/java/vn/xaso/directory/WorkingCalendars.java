package vn.xaso.directory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.xaso.directory.domain.CalendarBook;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.WorkingCalendar;

/// The working calendar of every office.
///
/// Kept in memory: after a change at once new on this node, after at most a minute on the others.
@Component
public class WorkingCalendars {

    private static final long KEPT_NANOS = Duration.ofSeconds(60).toNanos();

    private final CalendarBook book;
    private final Map<UnitId, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    WorkingCalendars(CalendarBook book) {
        this.book = book;
    }

    /// Cheap. Any office may be asked for, also one whose cases the acting official may not see.
    public WorkingCalendar of(UnitId unit) {
        var known = kept.get(unit);
        if (known != null && System.nanoTime() - known.loadedAtNanos() < KEPT_NANOS) {
            return known.calendar();
        }
        long before = changes.get();
        var calendar = book.calendarOf(unit);
        if (before == changes.get()) {
            kept.put(unit, new Kept(calendar, System.nanoTime()));
        }
        return calendar;
    }

    /// A calendar that was read before the change must not be kept after it: hence the count.
    @TransactionalEventListener(fallbackExecution = true)
    void forget(Changed change) {
        changes.incrementAndGet();
        if (change.unit() == null) {
            kept.clear();
        } else {
            kept.remove(change.unit());
        }
    }

    /// The hours or days of an office have changed. What was promised to applicants before stays as promised.
    ///
    /// @param unit the office, or null where a day of the whole nation changed
    public record Changed(@Nullable UnitId unit) {}

    private record Kept(WorkingCalendar calendar, long loadedAtNanos) {}
}
