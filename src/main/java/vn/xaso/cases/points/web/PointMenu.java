package vn.xaso.cases.points.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of reception points in the menu of those who keep the hours.
@Component("receptionPointMenu")
class PointMenu implements MenuEntry.Source {

    private static final int ORDER = 610;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_CALENDAR)
                ? List.of(new MenuEntry(ORDER, "points.menu", PointController.HERE))
                : List.of();
    }
}
