package vn.xaso.cases.hands.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the rules of assignment in the menu of those who may write them.
@Component
class AssignmentMenu implements MenuEntry.Source {

    private static final int ORDER = 615;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && (who.may(Right.MANAGE_CALENDAR) || who.may(Right.DECIDE_CASES))
                ? List.of(new MenuEntry(ORDER, "hands.menu", AssignmentPages.HERE))
                : List.of();
    }
}
