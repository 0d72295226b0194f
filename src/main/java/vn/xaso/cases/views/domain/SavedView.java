package vn.xaso.cases.views.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// A list of cases that is kept under a name.
///
/// @param owner whose it is, or null for the unit's
/// @param query the words of the address of the list
/// @param version counts from 1 with each change
/// @param ended taken away; it can be brought back
public record SavedView(
        UUID id,
        UnitId unit,
        @Nullable UUID owner,
        String name,
        String query,
        int version,
        boolean ended,
        Instant changedAt,
        String changedBy) {

    public boolean isOfUnit() {
        return owner == null;
    }

    public SavedView named(String other, Instant at, String by) {
        return new SavedView(id, unit, owner, other, query, version + 1, ended, at, by);
    }

    public SavedView showing(String other, Instant at, String by) {
        return new SavedView(id, unit, owner, name, other, version + 1, false, at, by);
    }

    public SavedView ended(boolean now, Instant at, String by) {
        return new SavedView(id, unit, owner, name, query, version + 1, now, at, by);
    }
}
