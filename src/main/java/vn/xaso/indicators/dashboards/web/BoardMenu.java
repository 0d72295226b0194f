package vn.xaso.indicators.dashboards.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// Figures are public: every official finds them.
@Component
class BoardMenu implements MenuEntry.Source {

    private static final int ORDER = 300;

    private static final List<MenuEntry> ENTRIES = List.of(
            new MenuEntry(ORDER, "boards.menu", BoardAsked.HERE),
            new MenuEntry(ORDER + 5, "boards.menu.ranking", BoardAsked.RANKING));

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() ? ENTRIES : List.of();
    }
}
