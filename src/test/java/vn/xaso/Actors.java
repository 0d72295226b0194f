package vn.xaso;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Officials for tests. In a page test: `browser.get().uri(…).requestAttr(Actor.class.getName(), actor)`.
public final class Actors {

    private Actors() {}

    public static UnitId newUnit() {
        return new UnitId(Ids.next());
    }

    public static Actor withAllRights(UnitId unit) {
        return with(unit, EnumSet.allOf(Right.class));
    }

    public static Actor with(UnitId unit, Set<Right> rights) {
        UUID account = Ids.next();
        return new Actor(
                account, account, "Lò Thị Phương", "Công chức", null, unit, "Xã Sáng Nhè", Set.of(unit), rights);
    }
}
