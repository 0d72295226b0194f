package vn.xaso.cases.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The list of cases of the unit: everything that narrows it stands in the address.
@Controller
class CaseListController {

    private static final String HERE = "/office/cases";

    private final CaseListQuery query;
    private final Procedures procedures;
    private final Staff staff;
    private final Clock clock;
    private final Pages pages;

    CaseListController(CaseListQuery query, Procedures procedures, Staff staff, Clock clock, Pages pages) {
        this.query = query;
        this.procedures = procedures;
        this.staff = staff;
        this.clock = clock;
        this.pages = pages;
    }

    /// What the address says.
    record Asked(
            @Nullable String q,
            @Nullable String whose,
            @Nullable String due,
            @Nullable String state,
            @Nullable String procedure,
            @Nullable String after) {

        CaseFilter filter() {
            return new CaseFilter(
                    q == null ? "" : q,
                    pick(CaseFilter.Whose.values(), whose).orElse(CaseFilter.Whose.ALL),
                    pick(CaseFilter.Due.values(), due).orElse(CaseFilter.Due.ANY),
                    pick(CaseState.values(), state)
                            .filter(one -> one != CaseState.DRAFT)
                            .orElse(null),
                    procedure == null || procedure.isBlank() ? null : procedure,
                    null);
        }

        private static <E extends Enum<E>> Optional<E> pick(E[] values, @Nullable String name) {
            return Arrays.stream(values)
                    .filter(value -> value.name().equalsIgnoreCase(name == null ? "" : name))
                    .findFirst();
        }

        String href(@Nullable String newWhose, @Nullable String newAfter) {
            var uri = UriComponentsBuilder.fromPath(HERE);
            add(uri, "q", q);
            add(uri, "whose", newWhose);
            add(uri, "due", due);
            add(uri, "state", state);
            add(uri, "procedure", procedure);
            add(uri, "after", newAfter);
            return uri.encode().toUriString();
        }

        private static void add(UriComponentsBuilder uri, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                uri.queryParam(name, "{" + name + "}");
                uri.uriVariables(java.util.Map.of(name, value));
            }
        }
    }

    @GetMapping(HERE)
    View list(Actor actor, @ModelAttribute Asked asked, Texts texts) {
        var filter = asked.filter();
        var borders = CaseBorders.at(clock);
        var slice = filter.whose() == CaseFilter.Whose.ALL && filter.due() == CaseFilter.Due.ANY
                ? query.newest(actor, filter, borders, asked.after())
                : query.dueFirst(actor, filter, borders, asked.after());
        var now = clock.instant();
        var rows = slice.rows().stream().map(row -> line(row, now, texts)).toList();
        var next = slice.next() == null ? null : asked.href(asked.whose(), slice.next());
        var first = asked.after() == null ? null : asked.href(asked.whose(), null);
        var page = new CaseListPage(
                filter.text(),
                filter.whose().name(),
                filter.due().name(),
                filter.state() == null ? "" : filter.state().name(),
                tabs(asked, filter, texts),
                states(texts),
                dues(texts),
                rows,
                first,
                next,
                query.count(actor, filter, borders));
        return pages.show("cases/web/caseListPage", page);
    }

    private CaseListPage.Line line(CaseListQuery.Row row, Instant now, Texts texts) {
        var due = CaseWords.due(row.dueAt(), row.finishedAt(), row.state(), now, texts);
        return new CaseListPage.Line(
                HERE + "/" + row.id(),
                row.code() == null ? texts.of("cases.noCode") : row.code(),
                procedures.version(row.procedureVersion()).name(),
                row.name(),
                CaseWords.tag(row.state(), texts),
                due,
                row.assignee() == null ? "" : staff.name(row.assignee()));
    }

    private static List<Link> tabs(Asked asked, CaseFilter filter, Texts texts) {
        return Arrays.stream(CaseFilter.Whose.values())
                .map(whose -> new Link(
                        asked.href(whose == CaseFilter.Whose.ALL ? null : whose.name(), null),
                        texts.of("cases.whose." + whose.name()),
                        whose == filter.whose()))
                .toList();
    }

    private static List<Choice> states(Texts texts) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .map(state -> new Choice(state.name(), texts.of("cases.state." + state.name())))
                .toList();
    }

    private static List<Choice> dues(Texts texts) {
        return Arrays.stream(CaseFilter.Due.values())
                .filter(due -> due != CaseFilter.Due.ANY)
                .map(due -> new Choice(due.name(), texts.of("cases.due.filter." + due.name())))
                .toList();
    }
}
