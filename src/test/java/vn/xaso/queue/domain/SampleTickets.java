package vn.xaso.queue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Ids;

final class SampleTickets {

    static final Instant EIGHT = Instant.parse("2026-03-02T01:00:00Z");
    static final UUID LINE = Ids.next();

    private SampleTickets() {}

    static Ticket waiting(String code, int minute, boolean priority) {
        return ticket(code, EIGHT.plusSeconds(60L * minute), priority, null, TicketState.WAITING);
    }

    static Ticket appointed(String code, int minute, Instant hour) {
        return ticket(code, EIGHT.plusSeconds(60L * minute), false, hour, TicketState.WAITING);
    }

    static Ticket booked(Instant hour) {
        return ticket("", EIGHT, false, hour, TicketState.BOOKED);
    }

    static Ticket ticket(String code, Instant taken, boolean priority, @Nullable Instant hour, TicketState state) {
        return new Ticket(
                Ids.next(),
                LINE,
                LocalDate.of(2026, 3, 2),
                code,
                "k" + code,
                Way.KIOSK,
                priority,
                state,
                taken,
                hour,
                null,
                0,
                null,
                null,
                "",
                "");
    }
}
