package vn.xaso.payments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the receiving account in the menu of those who set the unit up.
@Component("receivingAccountMenu")
class AccountMenu implements MenuEntry.Source {

    private static final int ORDER = 612;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_CALENDAR)
                ? List.of(new MenuEntry(ORDER, "pay.account.menu", AccountController.HERE))
                : List.of();
    }
}
