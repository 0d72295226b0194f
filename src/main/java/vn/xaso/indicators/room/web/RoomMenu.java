package vn.xaso.indicators.room.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the operations room in the menu of those who lead.
@Component
class RoomMenu implements MenuEntry.Source {

    private static final int ORDER = 5;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && !who.isReading() && who.may(Right.SEE_OPERATIONS)
                ? List.of(new MenuEntry(ORDER, "room.menu", RoomController.HERE))
                : List.of();
    }
}
