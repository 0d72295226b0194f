package vn.xaso.documents.layout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the layout check in the menu of the officials.
@Component
class LayoutMenu implements MenuEntry.Source {

    private static final int ORDER = 92;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who == null || !who.isOfficial()
                ? List.of()
                : List.of(new MenuEntry(ORDER, "documents.layout.check.menu", LayoutController.HERE));
    }
}
