package vn.xaso.documents.incoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of incoming documents in the menu of officials.
@Component
class IncomingMenu implements MenuEntry.Source {

    private static final int ORDER = 30;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        boolean works = who.may(Right.HANDLE_DOCUMENTS) || who.may(Right.READ_DOCUMENTS);
        return works ? List.of(new MenuEntry(ORDER, "incoming.menu", IncomingAsked.HERE)) : List.of();
    }
}
