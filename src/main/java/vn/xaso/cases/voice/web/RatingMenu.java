package vn.xaso.cases.voice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of the ratings in the menu of those who see all cases.
@Component
class RatingMenu implements MenuEntry.Source {

    private static final int ORDER = 375;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && who.may(Right.READ_CASES)
                ? List.of(new MenuEntry(ORDER, "voice.menu", RatingAsked.HERE))
                : List.of();
    }
}
