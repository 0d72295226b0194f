package vn.xaso.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the trail in the menu of those who may read it.
@Component
class AuditMenu implements MenuEntry.Source {

    private static final int ORDER = 720;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.READ_AUDIT)
                ? List.of(new MenuEntry(ORDER, "audit.list.title", "/office/audit"))
                : List.of();
    }
}
