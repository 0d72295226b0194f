package vn.xaso.mergers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of mergers in the menu of the province's administrator.
@Component
class MergerMenu implements MenuEntry.Source {

    private static final int ORDER = 712;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_UNITS)
                ? List.of(new MenuEntry(ORDER, "mergers.menu", PlanController.HERE))
                : List.of();
    }
}
