package vn.xaso.queue.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;

/// One visitor's place in the queue of a day. An act makes the next one.
///
/// @param code what is called out, such as `A012`; empty until a booked visitor has come
/// @param key the part of the address that cannot be guessed
/// @param priority old, disabled, pregnant, with an infant, or of merit
/// @param takenAt since when the visitor waits
/// @param appointedAt the booked time, or null
/// @param calls how often the ticket was called
/// @param name of whoever booked, or empty
/// @param phone of whoever booked, or empty
public record Ticket(
        UUID id,
        UUID line,
        LocalDate day,
        String code,
        String key,
        Way way,
        boolean priority,
        TicketState state,
        Instant takenAt,
        @Nullable Instant appointedAt,
        @Nullable Instant calledAt,
        int calls,
        @Nullable Integer counter,
        @Nullable Instant endedAt,
        String name,
        String phone) {

    /// How early before the booked time one is taken into the line.
    public static final Duration EARLY = Duration.ofMinutes(30);

    /// How late after the booked time the place is still kept.
    public static final Duration LATE = Duration.ofMinutes(15);

    public boolean isWaiting() {
        return state == TicketState.WAITING;
    }

    /// Whether the booked visitor may take the place now.
    public boolean mayArrive(Instant now) {
        return state == TicketState.BOOKED
                && appointedAt != null
                && !now.isBefore(appointedAt.minus(EARLY))
                && !now.isAfter(appointedAt.plus(LATE));
    }

    public Ticket arrived(String given, Instant now) {
        if (!mayArrive(now)) {
            throw new Refusal("queue.refusal.notYourTime");
        }
        return in(TicketState.WAITING, given, line, now, null, calls, null, null);
    }

    public Ticket called(int at, Instant now) {
        return in(TicketState.CALLED, code, line, takenAt, calledAt == null ? now : calledAt, calls + 1, at, null);
    }

    public Ticket done(Instant now) {
        return in(TicketState.DONE, code, line, takenAt, calledAt, calls, counter, now);
    }

    public Ticket absent(Instant now) {
        return in(TicketState.ABSENT, code, line, takenAt, calledAt, calls, counter, now);
    }

    public Ticket cancelled(Instant now) {
        return in(TicketState.CANCELLED, code, line, takenAt, calledAt, calls, counter, now);
    }

    /// Whoever was not there comes back: behind those who wait.
    public Ticket back(Instant now) {
        return in(TicketState.WAITING, code, line, now, null, 0, null, null);
    }

    /// On to another line, with the same number and the time already waited.
    public Ticket passedTo(UUID other) {
        return in(TicketState.WAITING, code, other, takenAt, null, 0, null, null);
    }

    private Ticket in(
            TicketState next,
            String nextCode,
            UUID nextLine,
            Instant taken,
            @Nullable Instant called,
            int nextCalls,
            @Nullable Integer at,
            @Nullable Instant ended) {
        if (!state.next().contains(next)) {
            throw new Refusal("queue.refusal.notNow");
        }
        return new Ticket(
                id,
                nextLine,
                day,
                nextCode,
                key,
                way,
                priority,
                next,
                taken,
                appointedAt,
                called,
                nextCalls,
                at,
                ended,
                name,
                phone);
    }
}
