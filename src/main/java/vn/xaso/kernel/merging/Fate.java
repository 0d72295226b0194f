package vn.xaso.kernel.merging;

/// What becomes of rows of a unit that is merged into another.
public enum Fate {
    /// Open work: from now on a row of the successor.
    MOVES,
    /// A closed register: stays a row of the old unit, which the successor may read.
    STAYS
}
