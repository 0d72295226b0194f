package vn.xaso.indicators.plans.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.plans.persistence.PlanListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Plans to print and to take along; always in Vietnamese.
@Component
class PlanBooks {

    private static final List<Integer> LIST = List.of(5, 45, 15, 20, 15);
    private static final List<Integer> ONE = List.of(6, 34, 18, 12, 10, 10, 10);
    private static final int MOST = 1_000;

    private final PlanPages pages;
    private final PlanListQuery query;
    private final PlanChoices choices;
    private final Texts texts;
    private final Clock clock;

    PlanBooks(PlanPages pages, PlanListQuery query, PlanChoices choices, TextShelf shelf, Clock clock) {
        this.pages = pages;
        this.query = query;
        this.choices = choices;
        this.texts = shelf.in(Language.VI);
        this.clock = clock;
    }

    RegisterBook list(Actor actor, Map<String, String> sent) {
        var rows = new ArrayList<List<String>>();
        for (var plan : query.all(PlanListPages.asked(actor, sent), MOST)) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    plan.title(),
                    texts.of("plans.kind." + plan.kind()),
                    PlanWords.days(plan, texts),
                    PlanWords.state(plan, texts).text()));
        }
        return new RegisterBook(
                choices.committee(actor.unit()),
                texts.of("plans.book.list"),
                asOf(),
                columns(LIST, "plans.no", "plans.plan", "plans.kind", "plans.time", "plans.state"),
                rows,
                "ke-hoach");
    }

    RegisterBook one(Actor actor, UUID id) {
        var page = pages.make(actor, id, PlanPages.Tried.NOTHING, texts);
        var rows = new ArrayList<List<String>>();
        for (var goal : page.goals()) {
            rows.add(List.of(goal.no(), goal.title(), "", "", "", "", ""));
            for (var line : goal.lines()) {
                rows.add(List.of(
                        line.no(),
                        line.title(),
                        line.owner(),
                        line.due(),
                        line.target(),
                        line.value(),
                        line.standing().text()));
            }
        }
        return new RegisterBook(
                choices.committee(actor.unit()),
                page.title(),
                asOf(),
                columns(
                        ONE,
                        "plans.no",
                        "plans.measure",
                        "plans.owner",
                        "plans.due",
                        "plans.target",
                        "plans.value",
                        "plans.standing"),
                rows,
                "ke-hoach-" + id.toString().substring(0, 8));
    }

    private String asOf() {
        return texts.of("plans.book.asOf", texts.minute(clock.instant()));
    }

    private List<Column> columns(List<Integer> widths, String... names) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.length; i++) {
            columns.add(new Column(texts.of(names[i]), widths.get(i)));
        }
        return columns;
    }
}
