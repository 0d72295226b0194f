package vn.xaso.cases.views.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// All kept lists of a unit.
public interface SavedViews {

    /// Those of the unit and those of the person that are not ended, by name.
    List<SavedView> list(UnitId unit, UUID person);

    Optional<SavedView> find(UnitId unit, UUID id);

    void add(SavedView view);

    /// @return false when somebody else changed it first
    boolean save(SavedView after);

    /// With which list the person begins.
    Optional<UUID> firstOf(UnitId unit, UUID person);

    /// @param view null: with that of everybody
    void beginWith(UnitId unit, UUID person, @Nullable UUID view);
}
