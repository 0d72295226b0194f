package vn.xaso.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The code, kind and name that a unit carries for a time.
///
/// @param code the state's code; it may belong to another unit before or after
/// @param validTo the last day, or null while it goes on
public record UnitName(
        String code,
        UnitKind kind,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /// With the kind in front, as in "Xã Sáng Nhè".
    public String fullName() {
        return kind.word() + " " + name;
    }
}
