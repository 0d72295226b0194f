package vn.xaso.payments.till.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the cashier in the menu.
@Component
class TillMenu implements MenuEntry.Source {

    private static final int ORDER = 24;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && (who.may(Right.RECEIVE_CASES) || who.may(Right.DECIDE_CASES))
                ? List.of(new MenuEntry(ORDER, "till.menu", MoneyTabs.DUES))
                : List.of();
    }
}
