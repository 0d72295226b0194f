package vn.xaso.signing.gateway.dss;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a judgement stands on: whom to believe, and the lists of revoked certificates at hand.
///
/// @param revocationLists encoded
record TrustSet(List<Anchor> anchors, List<byte[]> revocationLists) {

    static final TrustSet EMPTY = new TrustSet(List.of(), List.of());

    /// @param certificate encoded
    /// @param to the day from which it is believed no more, or null
    record Anchor(
            String name,
            String source,
            byte[] certificate,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
