package vn.xaso.queue.domain;

import java.util.EnumSet;
import java.util.Set;

/// Where a ticket stands.
public enum TicketState {
    /// A time was booked; the visitor is not there yet.
    BOOKED,
    WAITING,
    /// Called to a counter and served there.
    CALLED,
    DONE,
    /// Did not come when called.
    ABSENT,
    CANCELLED;

    public static final Set<TicketState> OPEN = EnumSet.of(WAITING, CALLED);

    /// What a ticket can become. What is not in it cannot happen.
    Set<TicketState> next() {
        return switch (this) {
            case BOOKED -> EnumSet.of(WAITING, CANCELLED);
            case WAITING -> EnumSet.of(CALLED, CANCELLED);
            case CALLED -> EnumSet.of(CALLED, DONE, ABSENT, WAITING);
            case ABSENT -> EnumSet.of(WAITING);
            case DONE, CANCELLED -> EnumSet.noneOf(TicketState.class);
        };
    }
}
