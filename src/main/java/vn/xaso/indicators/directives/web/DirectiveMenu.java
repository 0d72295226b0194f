package vn.xaso.indicators.directives.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of directives in the menu of officials.
@Component
class DirectiveMenu implements MenuEntry.Source {

    private static final int ORDER = 6;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && !who.isReading()
                ? List.of(new MenuEntry(ORDER, "directives.menu", DirectiveController.HERE))
                : List.of();
    }
}
