package vn.xaso.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The lines of accounts and tokens in the menu of administrators.
@Component
class AccountMenu implements MenuEntry.Source {

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.MANAGE_PEOPLE)
                ? List.of(
                        new MenuEntry(705, "identity.menu.accounts", "/office/accounts"),
                        new MenuEntry(706, "tokens.menu", TokenController.HERE))
                : List.of();
    }
}
