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
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        if (who.may(Right.READ_DOCUMENTS)) {
            return List.of(new MenuEntry(ORDER, "numbers.menu", NumbersController.HERE));
        }
        return who.may(Right.MANAGE_DOCUMENT_RULES)
                ? List.of(new MenuEntry(ORDER, "numbers.series.title", SeriesController.HERE))
                : List.of();
    }
}
