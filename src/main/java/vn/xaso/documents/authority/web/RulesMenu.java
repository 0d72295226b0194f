package vn.xaso.documents.authority.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the rules of signing in the menu of officials.
@Component("signingRulesMenu")
class RulesMenu implements MenuEntry.Source {

    private static final int ORDER = 690;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_DOCUMENT_RULES)
                ? List.of(new MenuEntry(ORDER, "authority.menu", RulesController.HERE))
                : List.of();
    }
}
