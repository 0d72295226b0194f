package vn.xaso.cases.phrases.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of sentences in the menu of those who write them.
@Component
class PhraseMenu implements MenuEntry.Source {

    private static final int ORDER = 25;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        if (who == null || !who.isOfficial()) {
            return List.of();
        }
        boolean writes = Stream.of(
                        Right.RECEIVE_CASES,
                        Right.REVIEW_CASES,
                        Right.DECIDE_CASES,
                        Right.ASSIGN_CASES,
                        Right.CLOSE_PROCEDURES)
                .anyMatch(who::may);
        return writes ? List.of(new MenuEntry(ORDER, "phrases.menu", PhraseController.HERE)) : List.of();
    }
}
