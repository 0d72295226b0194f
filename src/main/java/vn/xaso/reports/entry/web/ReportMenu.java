package vn.xaso.reports.entry.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.reports.entry.persistence.OwnRoundQuery;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Kind;
import vn.xaso.ui.MenuEntry;
import vn.xaso.ui.SignedIn;
import vn.xaso.ui.Texts;

/// The line of reports in the menu of a unit, and what waits there on the page with which the day begins.
@Component
class ReportMenu implements MenuEntry.Source, Counter.Source {

    private static final int ORDER = 340;

    private final OwnRoundQuery query;

    ReportMenu(OwnRoundQuery query) {
        this.query = query;
    }

    @Override
    public List<MenuEntry> entries(@Nullable SignedIn who) {
        boolean reads = who != null
                && who.isOfficial()
                && (who.may(Right.HANDLE_DOCUMENTS) || who.may(Right.DECIDE_CASES) || who.may(Right.READ_DOCUMENTS));
        return reads ? List.of(new MenuEntry(ORDER, "entry.menu", ReportWords.HERE)) : List.of();
    }

    @Override
    public List<Counter> counters(Actor actor, Texts texts) {
        var counters = new ArrayList<Counter>();
        if (answersFor(actor) && !actor.may(Right.DECIDE_CASES)) {
            add(counters, query.open(actor.unit()), Kind.WARN, texts.of("entry.counter.open"));
        }
        if (actor.may(Right.DECIDE_CASES)) {
            add(counters, query.submitted(actor.unit()), Kind.WARN, texts.of("entry.counter.sign"));
        }
        if (actor.may(Right.ISSUE_DOCUMENTS)) {
            add(counters, query.signed(actor.unit()), Kind.INFO, texts.of("entry.counter.send"));
        }
        return counters;
    }

    /// Everybody may fill in; those who share out the work and the clerk see to it that it is done.
    private static boolean answersFor(Actor actor) {
        return actor.may(Right.HANDLE_DOCUMENTS) && (actor.may(Right.ASSIGN_CASES) || actor.may(Right.ISSUE_DOCUMENTS));
    }

    /// What is nought calls nobody.
    private static void add(List<Counter> counters, int number, Kind kind, String label) {
        if (number > 0) {
            counters.add(new Counter(ReportWords.HERE, number, label, kind));
        }
    }
}
