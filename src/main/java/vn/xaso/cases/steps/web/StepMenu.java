package vn.xaso.cases.steps.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Right;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;

/// The line of steps in the menu of those who handle cases.
@Component
class StepMenu implements MenuEntry.Source {

    private static final int ORDER = 16;

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who == null || !who.isOfficial() || !mayRead(who::may)
                ? List.of()
                : List.of(new MenuEntry(ORDER, "steps.menu", StepAsked.HERE));
    }

    static boolean mayRead(Predicate<Right> may) {
        return Stream.of(Right.READ_CASES, Right.REVIEW_CASES, Right.ASSIGN_CASES)
                .anyMatch(may);
    }
}
