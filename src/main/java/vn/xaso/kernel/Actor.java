package vn.xaso.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The official who acts now: who, in which position, for which unit, with which rights.
///
/// @param account the account that signed in
/// @param person the person behind it
/// @param name full name, never split
/// @param position the title of the position in which the person acts
/// @param office the office inside the unit, or null for those who stand above the offices
/// @param unit the unit for which the person acts
/// @param unitName its name today
/// @param units the units whose rows the person may read: the own one, and for the province all its communes
public record Actor(
        UUID account,
        UUID person,
        String name,
        String position,
        @Nullable UUID office,
        UnitId unit,
        String unitName,
        Set<UnitId> units,
        Set<Right> rights) {

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /// Answers 404 to whoever lacks the right: the page does not exist for that person.
    public void require(Right right) {
        if (!may(right)) {
            throw new Absent("right " + right);
        }
    }

    @Override
    public String toString() {
        return "Actor[" + account + "]";
    }
}
