package vn.xaso.queue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xaso.queue.domain.QueueBook.Seat;

/// The queue of a unit at this moment.
///
/// @param lines those for which tickets are given
/// @param open who waits and who is at a counter
/// @param last the tickets called last, the newest first
public record QueueNow(List<QueueLine> lines, List<Ticket> open, List<Ticket> last, List<Seat> seats, Instant now) {

    /// In the order in which they will be called.
    public List<Ticket> waiting() {
        return CallOrder.whole(open.stream().filter(Ticket::isWaiting).toList(), rowOfPriority(), now);
    }

    public List<Ticket> waiting(UUID line) {
        return waiting().stream().filter(ticket -> ticket.line().equals(line)).toList();
    }

    /// How many with priority were called since the last one without.
    public int rowOfPriority() {
        return (int) last.stream().takeWhile(Ticket::priority).count();
    }

    /// How many of the same line come before this ticket.
    public int ahead(Ticket ticket) {
        var line = waiting(ticket.line());
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).id().equals(ticket.id())) {
                return i;
            }
        }
        return 0;
    }

    /// @return minutes until it is the turn of somebody with so many ahead
    public int minutes(QueueLine line, int ahead) {
        var served = last.stream()
                .filter(ticket -> ticket.line().equals(line.id()) && ticket.state() == TicketState.DONE)
                .filter(ticket -> ticket.calledAt() != null && ticket.endedAt() != null)
                .map(ticket -> Duration.between(
                        Objects.requireNonNull(ticket.calledAt()), Objects.requireNonNull(ticket.endedAt())))
                .toList();
        int counters = (int)
                seats.stream().filter(seat -> line.isServedAt(seat.counter())).count();
        return Waits.minutes(ahead, Waits.usual(served, line.minutes()), counters);
    }
}
