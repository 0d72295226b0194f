package vn.xaso.kernel.merging;

import java.util.List;
import java.util.Set;

/// What one part of the program does with its rows when a unit becomes part of another. Open work goes to the
/// successor; closed registers stay where they are.
///
/// A table with rows of units that no part names fails `EveryTableMergesTest`.
public interface MergingPart {

    /// The tables it answers for, with their schema, such as `cases.case_file`.
    Set<String> tables();

    /// What the unit has, and what would become of it. Changes nothing.
    default List<Lot> count(Joining joining) {
        return List.of();
    }

    /// What is in the way. Changes nothing.
    default List<Hindrance> hindrances(Joining joining) {
        return List.of();
    }

    /// Moves the open work, in the transaction of the whole merger and with the rows of all units of the province open.
    default void move(Joining joining) {}

    /// A part whose registers all stay with the old unit.
    static MergingPart ofRegisters(String... tables) {
        var all = Set.of(tables);
        return () -> all;
    }
}
