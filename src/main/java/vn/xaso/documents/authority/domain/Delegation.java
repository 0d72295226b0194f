package vn.xaso.documents.authority.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The head lets somebody sign for a time: in writing, with an end, not to be passed on.
///
/// @param types the types it is for; empty for all
/// @param document number and date of the paper
/// @param endedAt when it was taken back, or null
///
/// Law: 30/2020/NĐ-CP art. 13 cl. 4
public record Delegation(
        UUID id,
        UUID giver,
        UUID taker,
        Set<String> types,
        List<String> lines,
        LocalDate from,
        LocalDate to,
        String document,
        @Nullable Instant endedAt) {

    boolean isInForce(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean covers(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
