package vn.xaso.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A part of a unit where work is done.
///
/// @param shortName as it stands in document symbols, such as VP
/// @param validTo the last day, or null while it stands
public record Office(
        UUID id,
        UnitId unit,
        OfficeKind kind,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
