package vn.xaso.payments.shares.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the province; communes find the page beside their others about money.
@Component
class ShareMenu implements MenuEntry.Source {

    private static final int ORDER = 380;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_CATALOGUE)
                ? List.of(new MenuEntry(ORDER, "shares.menu", MoneyTabs.SHARES))
                : List.of();
    }
}
