package vn.xaso.cases.crossing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of those who receive for others in the menu.
@Component
class CrossingMenu implements MenuEntry.Source {

    private static final int ORDER = 22;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who == null || !who.isOfficial() || !who.may(Right.RECEIVE_CASES)
                ? List.of()
                : List.of(new MenuEntry(ORDER, "crossing.menu", CrossingAsked.HERE));
    }
}
