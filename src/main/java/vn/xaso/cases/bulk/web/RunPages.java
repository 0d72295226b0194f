package vn.xaso.cases.bulk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.bulk.application.BulkDesk;
import vn.xaso.cases.bulk.domain.BulkItem;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells of runs in words.
@Component
class RunPages {

    private static final int MOST_NAMED = 20;

    private final BulkDesk desk;
    private final CaseListQuery cases;
    private final Staff staff;

    RunPages(BulkDesk desk, CaseListQuery cases, Staff staff) {
        this.desk = desk;
        this.cases = cases;
        this.staff = staff;
    }

    RunPage one(Actor actor, UUID id, Texts texts) {
        var run = desk.get(actor, id);
        var items = desk.items(run);
        var rows = rows(actor, items);
        var state = state(run);
        int good = (int) items.stream().filter(item -> item.stands().isGood()).count();
        int done = count(items, BulkItem.Stands.DONE) + count(items, BulkItem.Stands.NOT_DONE);
        int possible = done + count(items, BulkItem.Stands.POSSIBLE);
        var href = RunController.HERE + "/" + id;
        boolean looked = state == RunPage.State.LOOKED_AT;
        return new RunPage(
                href,
                texts.of("bulk.act." + run.order().act().name()),
                texts.of(
                        "bulk.lead." + state.name(),
                        looked ? possible : good,
                        items.size() - (looked ? possible : good)),
                state,
                facts(run, texts),
                possible,
                done,
                looked && run.person().equals(actor.person()),
                reasons(items, rows, texts),
                looked ? List.of() : lines(items, rows, texts),
                state == RunPage.State.ENDED
                        ? List.of(
                                new Link(href + "/results?form=xlsx", "Excel"),
                                new Link(href + "/results?form=csv", "CSV"))
                        : List.of());
    }

    private static RunPage.State state(BulkRun run) {
        if (run.begunAt() == null) {
            return RunPage.State.LOOKED_AT;
        }
        return run.isRunning() ? RunPage.State.RUNNING : RunPage.State.ENDED;
    }

    private static int count(List<BulkItem> items, BulkItem.Stands stands) {
        return (int) items.stream().filter(item -> item.stands() == stands).count();
    }

    private List<Fact> facts(BulkRun run, Texts texts) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("bulk.fact.by"), run.name()));
        facts.add(new Fact(texts.of("bulk.fact.at"), texts.minute(run.madeAt())));
        var order = run.order();
        if (order.official() != null) {
            facts.add(new Fact(texts.of("bulk.fact.to"), staff.name(order.official())));
        }
        if (order.until() != null) {
            facts.add(new Fact(texts.of("cases.field.newDay"), texts.minute(order.until())));
        }
        if (!order.note().isEmpty()) {
            facts.add(new Fact(texts.of("bulk.field.note"), order.note()));
        }
        return List.copyOf(facts);
    }

    private Map<UUID, CaseListQuery.Row> rows(Actor actor, List<BulkItem> items) {
        var ids = items.stream().map(BulkItem::caseId).collect(Collectors.toUnmodifiableSet());
        return cases.list(actor.unit(), ids).stream()
                .collect(Collectors.toUnmodifiableMap(CaseListQuery.Row::id, Function.identity()));
    }

    private static List<RunPage.Reason> reasons(List<BulkItem> items, Map<UUID, CaseListQuery.Row> rows, Texts texts) {
        var groups = new LinkedHashMap<String, List<BulkItem>>();
        items.stream()
                .filter(item -> !item.reason().isEmpty())
                .forEach(item -> groups.computeIfAbsent(item.reason(), key -> new ArrayList<>())
                        .add(item));
        var reasons = new ArrayList<RunPage.Reason>();
        groups.forEach((reason, group) -> reasons.add(new RunPage.Reason(
                texts.of("bulk.reason", group.size(), word(reason, texts)),
                group.stream()
                        .limit(MOST_NAMED)
                        .map(item -> new Link(href(item), code(item, rows, texts)))
                        .toList())));
        return List.copyOf(reasons);
    }

    private static List<RunPage.Line> lines(List<BulkItem> items, Map<UUID, CaseListQuery.Row> rows, Texts texts) {
        return items.stream()
                .map(item -> new RunPage.Line(
                        href(item),
                        code(item, rows, texts),
                        applicant(item, rows),
                        new Tag(
                                kind(item.stands()),
                                texts.of("bulk.stands." + item.stands().name())),
                        item.reason().isEmpty() ? "" : word(item.reason(), texts)))
                .toList();
    }

    /// What a single case is told about its step would send the reader of a run to the wrong page.
    private static String word(String reason, Texts texts) {
        return texts.of("cases.refusal.notNow".equals(reason) ? "bulk.reason.step" : reason);
    }

    private static Kind kind(BulkItem.Stands stands) {
        return switch (stands) {
            case POSSIBLE -> Kind.NEUTRAL;
            case DONE -> Kind.DONE;
            case IMPOSSIBLE, NOT_DONE -> Kind.WARN;
        };
    }

    private static String href(BulkItem item) {
        return CaseListAsked.HERE + "/" + item.caseId();
    }

    private static String code(BulkItem item, Map<UUID, CaseListQuery.Row> rows, Texts texts) {
        var row = rows.get(item.caseId());
        if (row == null) {
            return texts.of("bulk.gone");
        }
        return row.code() == null ? texts.of("cases.audited.noCodeOf", row.name()) : row.code();
    }

    private static String applicant(BulkItem item, Map<UUID, CaseListQuery.Row> rows) {
        var row = rows.get(item.caseId());
        return row == null ? "" : row.name();
    }

    RunListPage every(Actor actor, Texts texts) {
        return new RunListPage(desk.latest(actor).stream()
                .map(run -> new RunListPage.Line(
                        RunController.HERE + "/" + run.id(),
                        texts.of("bulk.act." + run.order().act().name()),
                        texts.minute(run.madeAt()),
                        texts.of("bulk.state." + state(run).name())))
                .toList());
    }

    RegisterBook book(Actor actor, UUID id, Texts texts) {
        var page = one(actor, id, texts);
        var columns = List.of(
                new Column(texts.of("cases.list.case"), 25),
                new Column(texts.of("cases.list.applicant"), 25),
                new Column(texts.of("bulk.result"), 15),
                new Column(texts.of("bulk.why"), 35));
        var rows = page.lines().stream()
                .map(line -> List.of(line.code(), line.applicant(), line.tag().text(), line.reason()))
                .toList();
        return new RegisterBook(actor.unitName(), page.title(), page.lead(), columns, rows, "xu-ly-hang-loat");
    }
}
