package vn.xaso.forms;

import java.util.List;
import java.util.Optional;

/// Finds administrative units by a name of today or of the past. Brought by a module that knows the directory.
public interface UnitPicker {

    UnitPicker NONE = new UnitPicker() {

        @Override
        public List<Found> search(String typed, boolean alsoOld) {
            return List.of();
        }

        @Override
        public Optional<String> name(String id) {
            return Optional.empty();
        }
    };

    /// @param name the full name with the province
    /// @param before the old name by which it was found, or empty
    record Found(String id, String name, String before) {}

    /// @param alsoOld whether a unit that is no more may be chosen itself, as old papers name it
    List<Found> search(String typed, boolean alsoOld);

    /// The name of the unit, or empty where there is no such unit.
    Optional<String> name(String id);
}
