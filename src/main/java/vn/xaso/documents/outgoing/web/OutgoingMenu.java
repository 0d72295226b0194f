package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of outgoing documents in the menu of officials.
@Component
class OutgoingMenu implements MenuEntry.Source {

    private static final Set<Right> WORK =
            Set.of(Right.HANDLE_DOCUMENTS, Right.SIGN_DOCUMENTS, Right.ISSUE_DOCUMENTS, Right.READ_DOCUMENTS);

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && WORK.stream().anyMatch(who::may)
                ? List.of(new MenuEntry(35, "outgoing.menu", OutgoingAsked.HERE))
                : List.of();
    }
}
