package vn.xaso.documents.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of dossiers in the menu of officials.
@Component
class DossierMenu implements MenuEntry.Source {

    private static final int ORDER = 38;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        if (who.may(Right.HANDLE_DOCUMENTS) || who.may(Right.READ_DOCUMENTS)) {
            return List.of(
                    new MenuEntry(ORDER, "dossiers.menu", DossierAsked.HERE),
                    new MenuEntry(ORDER + 1, "dossiers.handover.title", HandoverController.HERE));
        }
        return who.may(Right.MANAGE_DOCUMENT_RULES)
                ? List.of(
                        new MenuEntry(ORDER, "dossiers.year.title", YearListController.HERE),
                        new MenuEntry(ORDER + 1, "dossiers.term.title", RetentionController.HERE))
                : List.of();
    }
}
