package vn.xaso.reports.entry.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.entry.domain.ReportAct.Standing;
import vn.xaso.reports.entry.domain.ReportEvent;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.entry.persistence.OwnRoundQuery.Stand;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the page of a report.
@Component("ownReportPages")
class ReportPages {

    private static final int SHORT_HASH = 16;

    private final EntryDesk entry;
    private final ReportDesk desk;
    private final Units units;

    ReportPages(EntryDesk entry, ReportDesk desk, Units units) {
        this.entry = entry;
        this.desk = desk;
        this.units = units;
    }

    /// @param taken how many cells were just read from a file, or 0
    ReportPage made(Actor actor, UUID id, int taken, Texts texts) {
        var page = make(actor, id, Map.of(), List.of(), texts);
        return taken > 0 ? page.with(new ReportPage.Notice(Kind.DONE, "", texts.of("entry.import.done", taken))) : page;
    }

    ReportPage make(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var opened = entry.get(actor, id);
        var report = opened.report();
        var sendings = desk.sendings(actor, id);
        var said = desk.said(actor, id);
        var acts = opened.round().isLocked()
                ? List.<ReportAct>of()
                : ReportAct.open(actor, report.state(), opened.standing());
        return new ReportPage(
                ReportWords.href(id),
                ReportWords.name(opened.duty().terms().name(), texts),
                ReportWords.period(opened.round().period(), texts),
                ReportWords.tag(stand(opened), texts),
                facts(opened, texts),
                notices(opened, said, texts),
                parts(opened, texts),
                opened.problems().stream()
                        .map(problem -> problem(opened, problem, texts))
                        .toList(),
                opened.isEditable() && actor.may(ReportAct.SUBMIT.right()),
                asksTheHouse(opened),
                !opened.previous().isEmpty(),
                opened.hasErrors(),
                acts.stream().map(ReportAct::name).toList(),
                report.version(),
                sendings.stream().map(sending -> sending(sending, texts)).toList(),
                List.of(
                        new Link(ReportWords.href(id) + "/preview", texts.of("entry.file.pdf")),
                        new Link(
                                ReportWords.href(id) + "/spreadsheet",
                                texts.of(opened.isEditable() ? "entry.file.xlsx" : "entry.file.xlsx.read"))),
                story(desk.events(actor, id), said, texts),
                typed,
                messages);
    }

    private static boolean asksTheHouse(OpenedReport opened) {
        var found = new AtomicBoolean();
        opened.sheet().cells((key, rule) -> found.compareAndSet(false, rule.kind() == CellRule.Kind.FIGURE));
        return found.get();
    }

    private static Stand stand(OpenedReport opened) {
        return switch (opened.standing()) {
            case NONE -> Stand.valueOf(opened.report().state().name());
            case WAITS -> Stand.SENT;
            case TAKEN -> Stand.TAKEN;
            case RETURNED -> Stand.RETURNED;
        };
    }

    private List<Fact> facts(OpenedReport opened, Texts texts) {
        var round = opened.round();
        var terms = opened.duty().terms();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                texts.of("entry.figures"),
                texts.of(
                        "rounds.days",
                        texts.day(round.period().first()),
                        texts.day(round.period().last()))));
        facts.add(new Fact(texts.of("entry.due"), texts.day(round.dueOn())));
        facts.add(new Fact(
                texts.of("entry.receiver"),
                terms.receiver().isBlank() ? units.get(round.province()).committeeName() : terms.receiver()));
        facts.add(new Fact(texts.of("duties.way"), texts.of("duties.way." + terms.way())));
        facts.add(new Fact(texts.of("entry.basis"), terms.basis()));
        if (!terms.content().isBlank()) {
            facts.add(new Fact(texts.of("duties.content"), terms.content()));
        }
        if (!terms.steps().isBlank()) {
            facts.add(new Fact(texts.of("duties.steps"), terms.steps()));
        }
        facts.add(new Fact(
                texts.of("entry.changed"),
                texts.of(
                        "entry.changed.by",
                        texts.minute(opened.report().changedAt()),
                        opened.report().changedBy())));
        return facts;
    }

    private static List<ReportPage.Notice> notices(OpenedReport opened, List<Decision> said, Texts texts) {
        var notices = new ArrayList<ReportPage.Notice>();
        if (opened.round().isLocked()) {
            notices.add(new ReportPage.Notice(Kind.INFO, "", texts.of("rounds.refusal.locked")));
        }
        boolean open = opened.standing() == Standing.NONE || opened.standing() == Standing.RETURNED;
        said.stream()
                .filter(one -> one.kind() != Decision.Kind.TAKEN
                        && open
                        && !opened.round().isLocked())
                .findFirst()
                .ifPresent(one -> notices.add(new ReportPage.Notice(
                        Kind.LATE, texts.of("entry.said." + one.kind(), texts.minute(one.at())), one.reason())));
        return notices;
    }

    private static List<ReportPage.Part> parts(OpenedReport opened, Texts texts) {
        var parts = new ArrayList<ReportPage.Part>();
        var href = ReportWords.href(opened.report().id()) + "/tables/";
        if (!opened.sheet().narratives().isEmpty()) {
            long filled = opened.sheet().narratives().stream()
                    .filter(one -> !opened.computed().of(one.key()).isBlank())
                    .count();
            parts.add(new ReportPage.Part(
                    href + "0",
                    texts.of("entry.texts"),
                    texts.of(
                            "entry.filled.texts",
                            filled,
                            opened.sheet().narratives().size()),
                    problems(opened, 0)));
        }
        for (var table : opened.sheet().tables()) {
            var cells = table.rows().stream()
                    .flatMap(row -> table.columns().stream()
                            .filter(column -> table.rule(row, column).kind().isTyped())
                            .map(column -> table.key(row, column)))
                    .toList();
            long filled = cells.stream()
                    .filter(key -> !opened.computed().of(key).isEmpty())
                    .count();
            parts.add(new ReportPage.Part(
                    href + table.no(),
                    ReportWords.name(table.title(), texts),
                    texts.of("entry.filled", filled, cells.size()),
                    problems(opened, table.no())));
        }
        return parts;
    }

    private static int problems(OpenedReport opened, int table) {
        return (int) opened.problems().stream()
                .filter(problem -> problem.isError() && problem.key().table() == table)
                .count();
    }

    static ReportPage.Problem problem(OpenedReport opened, CellProblem problem, Texts texts) {
        return new ReportPage.Problem(
                ReportWords.href(opened.report().id(), opened.sheet(), problem.key()),
                ReportWords.place(opened.sheet(), problem.key(), texts),
                ReportWords.problem(problem, texts),
                new Tag(problem.isError() ? Kind.LATE : Kind.WARN, texts.of("entry.level." + problem.level())));
    }

    private static ReportPage.SendingLine sending(Sending sending, Texts texts) {
        var href = ReportWords.href(sending.report()) + "/versions/" + sending.no();
        return new ReportPage.SendingLine(
                sending.no(),
                href,
                href + "/file",
                sending.symbol(),
                sending.signer(),
                texts.minute(sending.sentAt()),
                sending.sha256().substring(0, SHORT_HASH),
                sending.no() > 1 ? href + "/differences" : "");
    }

    private static String note(ReportEvent event, Texts texts) {
        boolean numbered =
                event.act().equals(ReportAct.SEND.name()) && !event.note().isEmpty();
        return numbered ? texts.of("entry.act.SEND.number", event.note()) : event.note();
    }

    private static List<Happening> story(List<ReportEvent> events, List<Decision> said, Texts texts) {
        record Told(java.time.Instant at, Happening happening) {}
        var own = events.stream()
                .map(event -> new Told(
                        event.at(),
                        new Happening(
                                texts.minute(event.at()),
                                texts.of("entry.act." + event.act()),
                                event.by(),
                                note(event, texts),
                                Kind.NEUTRAL)));
        var ofProvince = said.stream()
                .map(one -> new Told(
                        one.at(),
                        new Happening(
                                texts.minute(one.at()),
                                texts.of("entry.act." + one.kind()),
                                one.by(),
                                one.reason(),
                                one.kind() == Decision.Kind.TAKEN ? Kind.DONE : Kind.LATE)));
        return Stream.concat(own, ofProvince)
                .sorted(Comparator.comparing(Told::at).reversed())
                .map(Told::happening)
                .toList();
    }
}
