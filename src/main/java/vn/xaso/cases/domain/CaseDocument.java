package vn.xaso.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that the office made in a case.
///
/// @param number and date are given by the clerk
/// @param notation what follows the number, such as `/XN-UBND`
/// @param signers who signed, in order, as written on the paper
public record CaseDocument(
        int no,
        Kind kind,
        UUID file,
        @Nullable Integer number,
        @Nullable String notation,
        @Nullable LocalDate dated,
        Instant madeAt,
        @Nullable String signers) {

    public enum Kind {
        /// As the specialist submitted it.
        DRAFT_RESULT,
        /// Signed by the leader, number and date still empty.
        SIGNED_RESULT,
        /// With number, date and the signature of the organisation.
        RESULT
    }
}
