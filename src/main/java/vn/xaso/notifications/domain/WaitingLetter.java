package vn.xaso.notifications.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A letter in the outbox.
///
/// @param tries how often it was tried, this time included
public record WaitingLetter(
        UUID id,
        UnitId unit,
        UUID person,
        MailAddress recipient,
        String subject,
        String plain,
        String html,
        int tries) {

    public enum State {
        WAITING,
        SENT,
        /// Not tried any more.
        STUCK
    }

    /// A letter as lists show it.
    ///
    /// @param fault why it did not leave, or null
    /// @param reply the number that the server answered, or 0
    public record Line(
            UUID id,
            UUID person,
            String subject,
            State state,
            Instant madeAt,
            int tries,
            Instant nextAt,
            @Nullable Instant sentAt,
            @Nullable MailFault fault,
            int reply) {}
}
