package vn.xaso.interchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.interchange.StuckCases;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the synchronisation in the menu of those who see all cases, and of the province.
@Component
class PortalMenu implements MenuEntry.Source {

    private static final int ORDER = 390;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && (who.may(Right.READ_CASES) || who.may(Right.MANAGE_CATALOGUE))
                ? List.of(new MenuEntry(ORDER, "interchange.menu", StuckCases.HERE))
                : List.of();
    }
}
