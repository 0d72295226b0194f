package vn.xaso.documents.outgoing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of outgoing documents in the menu of officials: the same people have that of incoming ones.
@Component
class OutgoingMenu implements MenuEntry.Source {

    private static final int ORDER = 35;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        boolean works = who.may(Right.HANDLE_DOCUMENTS) || who.may(Right.READ_DOCUMENTS);
        return works ? List.of(new MenuEntry(ORDER, "outgoing.menu", OutgoingAsked.HERE)) : List.of();
    }
}
