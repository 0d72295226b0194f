package vn.xaso.queue.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is called next: first those whose booked time has come, then those with priority, then by time. After two with
/// priority in a row one without is called, so that nobody waits for ever.
public final class CallOrder {

    private static final int PRIORITY_IN_A_ROW = 2;

    private static final Comparator<Ticket> BY_TIME =
            Comparator.comparing(Ticket::takenAt).thenComparing(Ticket::code);

    private CallOrder() {}

    /// @param waiting in any order
    /// @param rowOfPriority how many with priority were called since the last one without
    public static Optional<Ticket> next(List<Ticket> waiting, int rowOfPriority, Instant now) {
        var due = waiting.stream().filter(ticket -> isDue(ticket, now)).min(CallOrder::byAppointment);
        if (due.isPresent()) {
            return due;
        }
        var priority = waiting.stream().filter(Ticket::priority).min(BY_TIME);
        var others = waiting.stream().filter(ticket -> !ticket.priority()).min(BY_TIME);
        boolean turnOfOthers = rowOfPriority >= PRIORITY_IN_A_ROW && others.isPresent();
        return priority.isPresent() && !turnOfOthers ? priority : others.or(() -> priority);
    }

    /// All who wait, as they will be called if nobody else comes.
    public static List<Ticket> whole(List<Ticket> waiting, int rowOfPriority, Instant now) {
        var left = new ArrayList<>(waiting);
        var order = new ArrayList<Ticket>();
        int row = rowOfPriority;
        while (!left.isEmpty()) {
            var next = next(left, row, now).orElseThrow();
            row = next.priority() ? row + 1 : 0;
            left.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }

    private static boolean isDue(Ticket ticket, Instant now) {
        return ticket.appointedAt() != null && !ticket.appointedAt().isAfter(now);
    }

    private static int byAppointment(Ticket one, Ticket other) {
        return Comparator.<Ticket, Instant>comparing(
                        ticket -> ticket.appointedAt() == null ? ticket.takenAt() : ticket.appointedAt())
                .thenComparing(BY_TIME)
                .compare(one, other);
    }
}
