package vn.xaso.cases.legs.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// What happened to a leg, never changed afterwards.
///
/// @param no counts from 1; the version of the leg is the number of its last event
/// @param parcel what told it, where the other side did it
public record LegEvent(
        int no,
        Instant at,
        By by,
        LegAct act,
        LegState to,
        String note,
        @Nullable UUID parcel) {

    /// @param person null where the other side did it
    public record By(@Nullable UUID person, String name, String position) {

        public static By of(Actor actor) {
            return new By(actor.person(), actor.name(), actor.position());
        }
    }
}
