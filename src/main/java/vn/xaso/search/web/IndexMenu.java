package vn.xaso.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the index in the menu of the administrator.
@Component
class IndexMenu implements MenuEntry.Source {

    private static final int ORDER = 790;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_UNITS)
                ? List.of(new MenuEntry(ORDER, "search.index.menu", IndexController.HERE))
                : List.of();
    }
}
