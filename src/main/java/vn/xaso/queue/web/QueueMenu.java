package vn.xaso.queue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the queue in the menu of those who work at a counter.
@Component
class QueueMenu implements MenuEntry.Source {

    private static final int ORDER = 15;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && (who.may(Right.RECEIVE_CASES) || who.may(Right.RETURN_RESULTS))
                ? List.of(new MenuEntry(ORDER, "queue.menu", QueueController.HERE))
                : List.of();
    }
}
