package vn.xaso.cases.bulk.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be done with each of the cases.
///
/// @param note the words that belong to the act, or empty
/// @param official who gets the cases, or the leader to whom they are submitted; null where nobody was chosen
/// @param until the new due date, or null
public record BulkOrder(
        BulkAct act,
        String note,
        @Nullable UUID official,
        @Nullable Instant until) {}
