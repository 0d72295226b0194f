package vn.xaso.documents.outgoing.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;

/// An opinion asked of a person or an office, and what they say.
///
/// @param asked whose opinion, by name
/// @param agrees null while there is no answer
public record Opinion(
        int no,
        @Nullable UUID person,
        @Nullable UUID office,
        String asked,
        String askedBy,
        String question,
        Instant askedAt,
        @Nullable String answeredBy,
        @Nullable Boolean agrees,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }

    /// In an office whoever works there may answer.
    public boolean isAskedOf(Actor actor) {
        return actor.person().equals(person) || office != null && office.equals(actor.office());
    }
}
