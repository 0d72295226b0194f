package vn.xaso.payments.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery.Filter;
import vn.xaso.payments.reconciliation.persistence.DifferenceListQuery.Whose;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;
import vn.xaso.ui.Texts;

/// The line of the reconciliation in the menu, and the differences that wait for somebody among the work of the day.
@Component
class ReconciliationMenu implements MenuEntry.Source, Counter.Source {

    private static final int ORDER = 25;

    private final DifferenceListQuery query;

    ReconciliationMenu(DifferenceListQuery query) {
        this.query = query;
    }

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        return who != null && who.isOfficial() && (who.may(Right.RECEIVE_CASES) || who.may(Right.DECIDE_CASES))
                ? List.of(new MenuEntry(ORDER, "reconciliation.menu", SummaryController.HERE))
                : List.of();
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        if (!actor.may(Right.RECEIVE_CASES) && !actor.may(Right.DECIDE_CASES)) {
            return List.of();
        }
        int count = query.count(actor, new Filter("", Whose.MINE, null, null));
        return count == 0
                ? List.of()
                : List.of(new Counter(
                        DifferenceAsked.HERE + "?whose=MINE", count, texts.of("reconciliation.counter"), Kind.WARN));
    }

    /// The pages of the part, beside each other.
    static List<Link> tabs(String now, Texts texts) {
        return List.of(
                tab(SummaryController.HERE, "reconciliation.summary", now, texts),
                tab(StatementController.HERE, "reconciliation.statements", now, texts),
                tab(DifferenceAsked.HERE, "reconciliation.differences", now, texts));
    }

    private static Link tab(String href, String key, String now, Texts texts) {
        return new Link(href, texts.of(key), now.equals(href));
    }
}
