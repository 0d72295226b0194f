package vn.xaso.office.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The first line of the menu of officials.
@Component
class OfficeMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(1, "office.menu", WorkController.HERE))
                : List.of();
    }
}
