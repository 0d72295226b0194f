package vn.xaso.signing.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the own digital signature in the menu of the officials, and of all keys in that of the administrator.
@Component
class SigningMenu implements MenuEntry.Source {

    private static final int ORDER = 90;
    private static final int ORDER_OF_KEYS = 706;
    private static final int ORDER_OF_STAMPS = 708;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        var own = new MenuEntry(ORDER, "signing.menu", "/office/signing");
        var entries = new ArrayList<MenuEntry>();
        entries.add(own);
        entries.add(new MenuEntry(ORDER + 1, "signing.check.menu", "/office/signature-check"));
        entries.add(new MenuEntry(ORDER + 2, "signing.desktop.title", "/office/signing/desktop"));
        if (who.may(Right.MANAGE_KEYS)) {
            entries.add(new MenuEntry(ORDER_OF_KEYS, "signing.keys.title", "/office/signing/keys"));
            entries.add(new MenuEntry(ORDER_OF_STAMPS, "signing.stamps.title", "/office/signing/stamps"));
        }
        return entries;
    }
}
