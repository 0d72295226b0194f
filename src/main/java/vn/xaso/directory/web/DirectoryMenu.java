package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of the directory in the menu of officials.
@Component
class DirectoryMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        return List.of(
                new MenuEntry(700, "directory.menu.people", "/office/people"),
                new MenuEntry(710, "directory.menu.units", "/office/units"));
    }
}
