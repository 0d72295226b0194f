package vn.xaso.documents.outgoing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of outgoing documents in the menu of officials.
@Component
class OutgoingMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(35, "outgoing.menu", OutgoingAsked.HERE))
                : List.of();
    }
}
