package vn.xaso.cases.views.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A list of cases that becomes a file.
///
/// @param query the words of the address of the list
/// @param language in which it is told
/// @param rowsDone how many rows were written so far
public record ListExport(
        UUID id,
        UnitId unit,
        UUID account,
        UUID person,
        String query,
        String language,
        Instant madeAt,
        int rowsDone,
        @Nullable Instant endedAt,
        boolean failed) {}
