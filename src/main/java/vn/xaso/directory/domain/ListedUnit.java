package vn.xaso.directory.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.UnitKind;

/// A unit as a list tells it.
///
/// @param record the line, or the number of the record, counted from 1
/// @param parent the unit above, or null for a province
/// @param to the last day, or null for a unit of today
public record ListedUnit(
        int record,
        UnitKey key,
        UnitKind kind,
        String name,
        @Nullable UnitKey parent,
        LocalDate from,
        @Nullable LocalDate to) {

    public String fullName() {
        return kind.word() + " " + name;
    }
}
