package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// What happened, never changed afterwards.
///
/// @param no counts from 1 in each document; the version of the document is the number of its last event
/// @param note the reason or the question that belongs to the act, or null
public record OutgoingEvent(
        int no,
        Instant at,
        By by,
        OutgoingAct act,
        OutgoingState from,
        OutgoingState to,
        @Nullable String note) {

    /// Who did it, as it was that day.
    public record By(java.util.UUID account, java.util.UUID person, String name, String position) {

        public static By of(Actor actor) {
            return new By(actor.account(), actor.person(), actor.name(), actor.position());
        }
    }
}
