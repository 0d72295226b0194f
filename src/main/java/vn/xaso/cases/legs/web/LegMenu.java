package vn.xaso.cases.legs.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of legs in the menu of those who ask or are asked.
@Component
class LegMenu implements MenuEntry.Source {

    private static final int ORDER = 15;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who == null || !who.isOfficial() || !mayRead(who::may)
                ? List.of()
                : List.of(new MenuEntry(ORDER, "legs.menu", LegAsked.HERE));
    }

    static boolean mayRead(Predicate<Right> may) {
        return Stream.of(Right.READ_CASES, Right.REVIEW_CASES, Right.ASSIGN_LEGS, Right.ANSWER_LEGS)
                .anyMatch(may);
    }
}
