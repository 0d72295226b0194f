package vn.xaso.documents.numbers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the numbers in the menu of officials.
@Component
class NumbersMenu implements MenuEntry.Source {

    private static final int ORDER = 37;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.READ_DOCUMENTS)
                ? List.of(new MenuEntry(ORDER, "numbers.menu", NumbersController.HERE))
                : List.of();
    }
}
