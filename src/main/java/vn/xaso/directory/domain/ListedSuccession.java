package vn.xaso.directory.domain;

import org.jspecify.annotations.Nullable;

/// One unit went into another one, whole or in part.
///
/// @param named finds the successor where its code is wrong in the file, or null
public record ListedSuccession(
        int record,
        UnitKey old,
        UnitKey successor,
        @Nullable Named named,
        Extent extent) {

    /// A full name inside a province.
    public record Named(UnitKey province, String fullName) {}

    /// How much of the old unit went over.
    public enum Extent {
        WHOLE,
        PART
    }
}
