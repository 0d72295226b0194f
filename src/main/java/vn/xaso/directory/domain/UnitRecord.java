package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.UnitName;
import vn.xaso.kernel.UnitId;

/// The record of all units, as an import sees and changes it.
public interface UnitRecord {

    List<Recorded> all();

    void create(List<New> units);

    void change(List<Change> changes);

    /// @return how many were not recorded yet
    int link(List<Link> links);

    /// From now on the successor keeps the registers of the old unit.
    void keepRegisters(UnitId old, UnitId successor);

    /// A unit that is recorded, with its latest name.
    record Recorded(
            UnitId id,
            UnitKey key,
            @Nullable UnitId parent,
            LocalDate from,
            @Nullable LocalDate to,
            UnitName name) {

        Recorded since(LocalDate earlier) {
            return new Recorded(id, key, parent, earlier, to, name);
        }

        /// Whether the unit stands on some day from `first` to `last`, null meaning without end.
        public boolean standsBetween(LocalDate first, @Nullable LocalDate last) {
            return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
        }
    }

    record New(UnitId id, ListedUnit unit, @Nullable UnitId parent) {}

    record Link(UnitId old, UnitId successor, LocalDate day, ListedSuccession.Extent extent) {}

    sealed interface Change {
        UnitId id();

        /// The record of the unit reaches further back than was known.
        record Earlier(UnitId id, LocalDate from) implements Change {}

        /// The unit ran an installation by itself before the units above it were recorded.
        record Placed(UnitId id, UnitId parent) implements Change {}

        record Renamed(UnitId id, ListedUnit as) implements Change {}

        /// @param on the last day
        record Closed(UnitId id, LocalDate on) implements Change {}
    }
}
