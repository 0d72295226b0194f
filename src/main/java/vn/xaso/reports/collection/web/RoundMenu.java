package vn.xaso.reports.collection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of rounds in the menu of the province.
@Component
class RoundMenu implements MenuEntry.Source {

    private static final int ORDER = 342;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_REPORTS)
                ? List.of(new MenuEntry(ORDER, "collection.menu", CollectionWords.HERE))
                : List.of();
    }
}
