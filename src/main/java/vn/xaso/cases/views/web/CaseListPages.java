package vn.xaso.cases.views.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.bulk.domain.BulkAct;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.CaseListQuery.Asked;
import vn.xaso.cases.persistence.CaseOrder;
import vn.xaso.cases.web.CaseBorders;
import vn.xaso.cases.web.CaseLines;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the list of cases as a page. Its one or two questions need no common transaction: each sees what was true when
/// it was asked.
@Component
class CaseListPages {

    private static final int MOST_COUNTS = 1_000;
    private static final int MANY = 1_000;
    private final CaseListQuery query;
    private final CaseLines lines;
    private final ListChoices choices;
    private final Clock clock;
    private final Recent<Counting, CaseListQuery.Counted> counts = new Recent<>(Duration.ofSeconds(5), MOST_COUNTS);

    private record Counting(UnitId unit, UUID person, CaseFilter filter, boolean dueOnly) {}

    CaseListPages(CaseListQuery query, CaseLines lines, ListChoices choices, Clock clock) {
        this.query = query;
        this.lines = lines;
        this.choices = choices;
        this.clock = clock;
    }

    CaseListPage make(Actor actor, CaseListAsked asked, List<Link> views, CaseListPage.Keeping keeping, Texts texts) {
        var filter = asked.filter();
        var wanted = new Asked(actor, filter, asked.order(), CaseBorders.at(clock));
        var found = query.page(wanted, asked.cursor());
        var names = lines.names(actor);
        var columns = ListColumn.of(asked.word("columns"));
        var count = count(wanted, asked, found);
        return new CaseListPage(
                asked,
                asked.order().name(),
                columns,
                tabs(asked, filter, keeping.opened() == null, texts),
                views,
                choices.of(actor, asked, columns, names, texts),
                rows(found.slice().rows(), columns, names, texts),
                asked.cursor() == null ? null : asked.from(null),
                found.slice().next() == null ? null : asked.from(found.slice().next()),
                List.of(new Link(file(asked, "xlsx"), "Excel"), new Link(file(asked, "csv"), "CSV")),
                told(count, texts),
                count.cases() >= MANY,
                found.lookedTo() == null ? "" : texts.day(found.lookedTo()),
                actor.may(Right.RECEIVE_CASES),
                BulkAct.of(actor).stream()
                        .map(act -> new Choice(act.name(), texts.of("bulk.act." + act.name())))
                        .toList(),
                keeping);
    }

    private static String file(CaseListAsked asked, String ending) {
        return new CaseListAsked(asked.said(), null).href(CaseListAsked.HERE + "." + ending);
    }

    private static List<Link> tabs(CaseListAsked asked, CaseFilter filter, boolean current, Texts texts) {
        return Arrays.stream(CaseFilter.Whose.values())
                .map(whose -> new Link(
                        asked.href(whose), texts.of("cases.whose." + whose.name()), current && whose == filter.whose()))
                .toList();
    }

    /// A list of open cases and one that is one page count themselves; of another the figure may be five seconds old.
    private CaseListQuery.Counted count(Asked wanted, CaseListAsked asked, CaseListQuery.Found found) {
        if (found.length() != null) {
            return new CaseListQuery.Counted(found.length(), true);
        }
        if (asked.cursor() == null && found.lookedTo() != null) {
            return new CaseListQuery.Counted(found.slice().rows().size(), false);
        }
        var actor = wanted.actor();
        var counting = new Counting(actor.unit(), actor.person(), wanted.filter(), wanted.order() == CaseOrder.DUE);
        return counts.get(counting, () -> query.count(wanted));
    }

    private static String told(CaseListQuery.Counted count, Texts texts) {
        if (count.cases() >= MANY) {
            return texts.of("cases.list.many");
        }
        return texts.of(count.isAll() ? "cases.list.count" : "cases.list.atLeast", count.cases());
    }

    private List<CaseListPage.Row> rows(
            List<CaseListQuery.Row> found, List<ListColumn> columns, Map<UUID, String> names, Texts texts) {
        var told = lines.lines(found, names, texts);
        return java.util.stream.IntStream.range(0, found.size())
                .mapToObj(at -> row(found.get(at), told.get(at), columns, texts))
                .toList();
    }

    private static CaseListPage.Row row(CaseListQuery.Row row, Line line, List<ListColumn> columns, Texts texts) {
        var cells = new EnumMap<ListColumn, String>(ListColumn.class);
        columns.forEach(column -> cells.put(column, column.cell(row, line, texts)));
        return new CaseListPage.Row(row.id().toString(), line, cells);
    }
}
