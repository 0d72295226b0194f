package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// What happened to a dossier, never changed afterwards.
///
/// @param no counts from 1 in each dossier
/// @param from null for the event that put it in the list
/// @param document the paper that it is about, or null
/// @param note the reason, or what the paper was called, or empty
public record DossierEvent(
        int no,
        Instant at,
        By by,
        DossierAct act,
        @Nullable DossierState from,
        DossierState to,
        @Nullable UUID document,
        String note) {

    /// Who did it, as it was that day.
    public record By(UUID account, UUID person, String name, String position) {

        public static By of(Actor actor) {
            return new By(actor.account(), actor.person(), actor.name(), actor.position());
        }
    }
}
