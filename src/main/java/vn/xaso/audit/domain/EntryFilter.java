package vn.xaso.audit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries somebody looks for. Null: whatever it is.
///
/// @param before only entries with a smaller id
public record EntryFilter(
        @Nullable String act,
        @Nullable String subject,
        @Nullable UUID account,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID before) {

    public EntryFilter before(UUID id) {
        return new EntryFilter(act, subject, account, from, to, id);
    }
}
