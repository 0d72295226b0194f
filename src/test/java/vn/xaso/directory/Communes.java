package vn.xaso.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Officials of communes that are really in the directory.
public final class Communes {

    private Communes() {}

    public static Actor officialOf(Units units, String code) {
        return officialOf(units, code, EnumSet.allOf(Right.class));
    }

    public static Actor officialOf(Units units, String code, Set<Right> rights) {
        var unit = units.findByCode(code, LocalDate.of(2026, 1, 1)).orElseThrow();
        UnitId id = unit.id();
        var account = Ids.next();
        return new Actor(account, account, "Giàng A Páo", "Quản trị", null, id, unit.fullName(), Set.of(id), rights);
    }
}
