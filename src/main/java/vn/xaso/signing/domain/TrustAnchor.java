package vn.xaso.signing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A certificate that the province believes, with all that it vouches for.
///
/// @param source where it was taken from, for whoever asks later why it is believed
/// @param validTo the day from which it is believed no more, or null
/// @param addedBy the account, or null where the program itself brought it
public record TrustAnchor(
        UUID id,
        String name,
        String pem,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String endReason,
        @Nullable UUID addedBy,
        Instant addedAt) {}
