package vn.xaso.cases.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the figures in the menu of officials.
@Component
class FigureMenu implements MenuEntry.Source {

    private static final int ORDER = 370;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.READ_CASES)
                ? List.of(new MenuEntry(ORDER, "figures.menu", FigureAsked.HERE))
                : List.of();
    }
}
