package vn.xaso.documents.numbers.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;

/// One asks to change a registered entry, another one confirms.
///
/// @param symbol of the document
/// @param decidedName who confirmed or refused, or null while it waits
public record EntryChange(
        UUID id,
        UUID document,
        String symbol,
        Field field,
        String before,
        String after,
        String reason,
        UUID askedBy,
        String askedName,
        Instant askedAt,
        @Nullable String decidedName,
        @Nullable Boolean confirmed) {

    public enum Field {
        SUMMARY,
        HOLDER,
        COPIES,
        NOTE,
        /// The number is not used.
        VOID
    }

    /// @throws Refusal where the same person asks and confirms, or somebody decided already
    public void requireSecond(UUID person) {
        if (decidedName != null) {
            throw new Refusal("outgoing.refusal.decided");
        }
        if (askedBy.equals(person)) {
            throw new Refusal("outgoing.refusal.samePerson");
        }
    }
}
