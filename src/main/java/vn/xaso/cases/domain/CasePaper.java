package vn.xaso.cases.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paper that came with the case.
///
/// @param paperNo its place in the procedure's list of papers, or null for one that nobody asked for
/// @param file the stored file, or null where the paper itself lies on the counter
public record CasePaper(
        int no,
        @Nullable Integer paperNo,
        String name,
        Kind kind,
        int quantity,
        @Nullable UUID file,
        Instant addedAt) {

    /// DVCQG `LoaiBan`.
    public enum Kind {
        ORIGINAL,
        COPY,
        ELECTRONIC
    }
}
