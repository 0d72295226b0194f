package vn.xaso.documents.incoming.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document was given to an office or a person.
///
/// @param office null where a person was named directly
/// @param person null where the office as a whole is meant
/// @param endedAt when another direction took its place, or null
/// @param seenAt when it was opened, or null
/// @param opinion of a contributor, or empty
public record Assignment(
        UUID id,
        Role role,
        @Nullable UUID office,
        @Nullable UUID person,
        Instant givenAt,
        @Nullable Instant endedAt,
        @Nullable Instant seenAt,
        String opinion) {

    public enum Role {
        /// Exactly one.
        LEAD,
        CONTRIBUTOR,
        INFORMATION
    }

    public static Assignment to(UUID id, Role role, Party party, Instant at) {
        return new Assignment(id, role, party.office(), party.person(), at, null, null, "");
    }

    public boolean isCurrent() {
        return endedAt == null;
    }

    /// @param official null gives it back to the office
    public Assignment named(@Nullable UUID official) {
        return new Assignment(id, role, office, official, givenAt, endedAt, null, opinion);
    }

    public Assignment seen(Instant at) {
        return new Assignment(id, role, office, person, givenAt, endedAt, seenAt == null ? at : seenAt, opinion);
    }

    public Assignment said(String words, Instant at) {
        return new Assignment(id, role, office, person, givenAt, endedAt, seenAt == null ? at : seenAt, words);
    }
}
