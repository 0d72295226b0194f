package vn.xaso.signing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the own digital signature in the menu of the officials.
@Component
class SigningMenu implements MenuEntry.Source {

    private static final int ORDER = 90;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial()
                ? List.of(new MenuEntry(ORDER, "signing.menu", "/office/signing"))
                : List.of();
    }
}
