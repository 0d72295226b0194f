package vn.xaso.documents.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierEvent;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.dossiers.domain.PaperOrder;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Makes the page of a dossier.
@Component
@Transactional(readOnly = true)
class DossierPages {

    private static final int MOST_EVENTS = 100;

    private final Dossiers dossiers;
    private final DossierShelf shelf;
    private final DossierRegisters registers;
    private final RetentionPages terms;
    private final Clock clock;

    DossierPages(Dossiers dossiers, DossierShelf shelf, DossierRegisters registers, RetentionPages terms, Clock clock) {
        this.terms = terms;
        this.dossiers = dossiers;
        this.shelf = shelf;
        this.registers = registers;
        this.clock = clock;
    }

    /// What was wrong with the last try.
    record Tried(@Nullable String act, List<FieldMessage> messages, Map<String, String> typed) {

        static final Tried NOTHING = new Tried(null, List.of(), Map.of());
    }

    /// @throws Absent where the person may not read it
    Dossier readable(Actor actor, UUID id) {
        var dossier = dossiers.get(actor.unit(), id);
        if (!DossierAccess.mayRead(actor, dossier)) {
            throw new Absent("dossier " + id);
        }
        return dossier;
    }

    DossierPage make(Actor actor, UUID id, Texts texts, Tried tried) {
        var dossier = readable(actor, id);
        var papers = dossiers.papers(dossier);
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        var href = DossierAsked.HERE + "/" + id;
        boolean offers = DossierAccess.mayDo(actor, dossier, DossierAct.OFFER)
                && dossier.plan().retention().goesToTheArchive();
        return new DossierPage(
                href,
                dossier.plan().code(),
                dossier.plan().title(),
                DossierTexts.tag(dossier.state(), texts),
                DossierTexts.due(dossier, today, texts),
                facts(dossier, texts),
                lines(papers, texts),
                dossiers.events(dossier).reversed().stream()
                        .limit(MOST_EVENTS)
                        .map(event -> happening(event, texts))
                        .toList(),
                acts(actor, dossier, papers),
                papers.size() > 1 && DossierAccess.mayDo(actor, dossier, DossierAct.NUMBER),
                others(actor, dossier),
                DossierTexts.retentions(dossier.plan().retention(), texts),
                dossier.plan().retention().word(),
                terms.now(actor, dossier.plan().term().group(), texts),
                papers.isEmpty() ? List.of() : DossierListPages.exports(href + "/contents", texts),
                papers.isEmpty() ? "" : href + "/package",
                offers ? HandoverController.HERE + "/new?dossier=" + id : "",
                dossier.version(),
                tried.messages(),
                tried.act(),
                tried.typed());
    }

    private static List<String> acts(Actor actor, Dossier dossier, List<Paper> papers) {
        var acts = new ArrayList<String>();
        add(acts, "opening", DossierAccess.mayDo(actor, dossier, DossierAct.OPEN));
        boolean holds = !papers.isEmpty();
        add(acts, "closing", holds && DossierAccess.mayDo(actor, dossier, DossierAct.CLOSE));
        add(acts, "removals", holds && DossierAccess.mayDo(actor, dossier, DossierAct.TAKE_OUT));
        boolean goes = dossier.course().dueOn() != null;
        add(acts, "keeping", goes && DossierAccess.mayDo(actor, dossier, DossierAct.KEEP));
        add(acts, "reopening", DossierAccess.mayDo(actor, dossier, DossierAct.REOPEN));
        add(acts, "uses", holds && actor.may(Right.KEEP_ARCHIVE));
        return acts;
    }

    private static void add(List<String> acts, String act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }

    private List<Choice> others(Actor actor, Dossier dossier) {
        if (dossier.state() != DossierState.OPEN) {
            return List.of();
        }
        return shelf.open(actor).stream()
                .filter(one -> !one.id().equals(dossier.id()))
                .map(one -> new Choice(one.id().toString(), one.code() + " – " + one.title()))
                .toList();
    }

    private List<DossierPage.Line> lines(List<Paper> papers, Texts texts) {
        var firsts = PaperOrder.firstPages(papers);
        var lines = new ArrayList<DossierPage.Line>();
        for (var paper : papers) {
            var document = paper.document();
            lines.add(new DossierPage.Line(
                    document.id().toString(),
                    paper.no(),
                    document.symbol().isEmpty() ? texts.of("dossiers.paper.noSymbol") : document.symbol(),
                    document.href(),
                    texts.day(document.date()),
                    registers.subject(document),
                    document.author(),
                    DossierRegisters.pages(firsts.get(lines.size()), document.pages()),
                    paper.home() ? "" : texts.of("dossiers.paper.elsewhere")));
        }
        return lines;
    }

    private static List<Fact> facts(Dossier dossier, Texts texts) {
        var plan = dossier.plan();
        var course = dossier.course();
        return List.of(
                new Fact(texts.of("dossiers.fact.year"), String.valueOf(dossier.year())),
                new Fact(texts.of("dossiers.fact.keeper"), plan.keeperName()),
                new Fact(
                        texts.of("dossiers.fact.retention"),
                        DossierTexts.retention(plan.retention(), texts)
                                + (plan.construction() ? " · " + texts.of("dossiers.fact.construction") : "")),
                new Fact(texts.of("dossiers.fact.group"), plan.term().group()),
                new Fact(texts.of("dossiers.fact.retentionWhy"), plan.term().why()),
                new Fact(
                        texts.of("dossiers.fact.papers"),
                        texts.of("dossiers.fact.papers.value", course.papers(), course.pages())),
                new Fact(texts.of("dossiers.fact.span"), DossierTexts.span(course.firstOn(), course.lastOn(), texts)),
                new Fact(texts.of("dossiers.fact.ended"), DossierTexts.day(course.endedOn(), texts)),
                new Fact(texts.of("dossiers.fact.due"), DossierTexts.day(course.handOverBy(), texts)),
                new Fact(texts.of("dossiers.fact.note"), plan.note()));
    }

    private static Happening happening(DossierEvent event, Texts texts) {
        var kind = switch (event.act()) {
            case CLOSE, RECEIVE -> Kind.DONE;
            case SEND_BACK, TAKE_OUT, REOPEN -> Kind.WARN;
            case PLAN, CHANGE, OPEN, FILE, NUMBER, KEEP, OFFER, WITHDRAW, PASS_ON, STRIKE -> Kind.NEUTRAL;
        };
        return new Happening(
                texts.minute(event.at()),
                texts.of("dossiers.event." + event.act().name()),
                event.by().name() + ", " + event.by().position(),
                event.note(),
                kind);
    }
}
