package vn.xaso.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the catalogue in the officials' menu.
@Component
class CatalogueMenu implements MenuEntry.Source {

    private static final int ORDER = 60;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(ORDER, "procedures.catalogue", "/office/catalogue"))
                : List.of();
    }
}
