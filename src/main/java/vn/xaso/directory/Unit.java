package vn.xaso.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// An administrative unit with the code and name it carries today, or carried last.
///
/// @param parent the unit above it, or null for a province
/// @param validTo the last day of a unit that is history, otherwise null
public record Unit(
        UnitId id,
        UnitLevel level,
        @Nullable UnitId parent,
        String code,
        UnitKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// With the kind in front, as in "Xã Sáng Nhè".
    public String fullName() {
        return kind.word() + " " + name;
    }

    /// Its People's Committee as papers and certificates name it: "UBND xã Sáng Nhè".
    public String committeeName() {
        var full = fullName();
        return "UBND " + full.substring(0, 1).toLowerCase(Locale.ROOT) + full.substring(1);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
