package vn.xaso.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What everybody with the code and its key may know of a case: no name, no paper, no reason.
///
/// @param key the part of the address that cannot be guessed
/// @param procedureEn the English name of the procedure, or null
/// @param dueAt null while the clock stands still
/// @param office the unit that decides
/// @param payHref where a fee is paid that the case waits for, or empty
public record PublicCase(
        CaseCode code,
        String key,
        String procedure,
        @Nullable String procedureEn,
        CaseState state,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        String office,
        String payHref) {}
