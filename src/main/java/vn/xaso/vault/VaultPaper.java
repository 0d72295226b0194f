package vn.xaso.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A paper that lies in the store of its owner.
///
/// @param unit the office that put it there, and keeps its file
/// @param kind a code of [PaperKinds]
/// @param statusNote why it is replaced or revoked, or null
/// @param sha256 of its file when it was put there
public record VaultPaper(
        UUID id,
        UnitId unit,
        Owner owner,
        String kind,
        String title,
        Marks marks,
        Source source,
        Status status,
        @Nullable String statusNote,
        @Nullable UUID replacedBy,
        UUID file,
        String sha256,
        @Nullable UUID caseId,
        Instant storedAt) {

    /// What stands on the paper.
    ///
    /// @param number with its notation, or empty
    /// @param validFrom null: from the day of issue
    /// @param validTo the last day, or null where it does not end
    public record Marks(
            String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /// Where it comes from.
    public enum Source {
        /// The office itself issued it.
        RESULT,
        /// An official held the paper and signed its electronic copy.
        DIGITISED,
        /// Somebody sent it; no office has seen the original.
        UPLOADED,
        /// A state database told it.
        NATIONAL;

        /// A file that somebody uploaded once is no evidence that it was verified.
        public boolean isEvidence() {
            return this != UPLOADED;
        }
    }

    public enum Status {
        VALID,
        REPLACED,
        REVOKED
    }

    /// Whether an office may rely on it that day.
    public boolean isGood(LocalDate day) {
        var from = marks.validFrom();
        var to = marks.validTo();
        return status == Status.VALID
                && source.isEvidence()
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
