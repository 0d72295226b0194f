package vn.xaso.signing.trust.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of those who are believed, in the menu of the administrator.
@Component
class TrustMenu implements MenuEntry.Source {

    private static final int ORDER = 715;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_TRUST)
                ? List.of(new MenuEntry(ORDER, "signing.trust.menu", TrustListController.HERE))
                : List.of();
    }
}
