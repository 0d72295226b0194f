package vn.xaso.payments.reconciliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of a bank or a provider: looked at first, then taken or dropped.
///
/// @param account as it stands in the file, or empty
/// @param fresh lines that no earlier file had, once it is taken
/// @param by whose tasks its differences become
public record Statement(
        UUID id,
        Source source,
        String account,
        UUID file,
        String fileName,
        State state,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int lines,
        int fresh,
        Instant broughtAt,
        UUID byAccount,
        Difference.Owner by,
        int version) {

    public enum State {
        SEEN,
        TAKEN,
        DROPPED
    }
}
