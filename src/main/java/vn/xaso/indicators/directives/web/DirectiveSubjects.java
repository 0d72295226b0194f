package vn.xaso.indicators.directives.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.directory.Official;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.directives.application.DirectiveDesk.Wanted;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// Finds what a directive is about, who holds it and to whom it can be said.
@Component
class DirectiveSubjects {

    private static final int LONGEST = 300;

    private final CaseWork.Room cases;
    private final List<DocumentWork.Opening> documents;
    private final Units units;
    private final Staff staff;
    private final Texts vietnamese;
    private final Clock clock;

    DirectiveSubjects(
            CaseWork.Room cases,
            List<DocumentWork.Opening> documents,
            Units units,
            Staff staff,
            TextShelf shelf,
            Clock clock) {
        this.cases = cases;
        this.documents = List.copyOf(documents);
        this.units = units;
        this.staff = staff;
        this.vietnamese = shelf.in(Language.VI);
        this.clock = clock;
    }

    /// A matter that a leader looks at.
    ///
    /// @param href its page, or empty
    /// @param facts where it stands, in words
    /// @param unit to which the directive goes
    record Found(
            Subject subject,
            String href,
            String facts,
            UnitId unit,
            @Nullable UUID holder) {}

    Found get(Actor actor, String about, UUID id, Texts texts) {
        return switch (about(about)) {
            case CASE -> ofCase(actor, id, texts);
            case DOCUMENT -> ofDocument(actor, About.DOCUMENT, id, texts);
            case OUTGOING -> ofDocument(actor, About.OUTGOING, id, texts);
            case UNIT -> ofUnit(actor, id);
            case ALERT -> throw new Absent("directive about " + about);
        };
    }

    private static About about(String name) {
        try {
            return About.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Absent("directive about " + name);
        }
    }

    private Found ofCase(Actor actor, UUID id, Texts texts) {
        var told = cases.get(actor, id, texts);
        var kept = cases.get(actor, id, vietnamese);
        var due = told.dueAt() == null ? "" : texts.of("directives.facts.due", texts.minute(told.dueAt()));
        return new Found(
                new Subject(About.CASE, id, cut(kept.code() + " – " + kept.procedure())),
                told.href(),
                texts.of("directives.facts", told.step(), due),
                actor.unit(),
                told.holder());
    }

    private Found ofDocument(Actor actor, About about, UUID id, Texts texts) {
        var side = about == About.DOCUMENT ? DocumentWork.Side.INCOMING : DocumentWork.Side.OUTGOING;
        var document = documents.stream()
                .filter(part -> part.side() == side)
                .findFirst()
                .orElseThrow()
                .get(actor, id);
        var due = document.due() == null ? "" : texts.of("directives.facts.due", texts.day(document.due()));
        var symbol = document.symbol().isEmpty() ? vietnamese.of("directives.noNumber." + about) : document.symbol();
        return new Found(
                new Subject(about, id, cut(symbol + " – " + document.summary())),
                document.href(),
                due,
                actor.unit(),
                document.holder());
    }

    private Found ofUnit(Actor actor, UUID id) {
        var unit = new UnitId(id);
        if (!actor.units().contains(unit) || unit.equals(actor.unit())) {
            throw new Absent("unit " + id);
        }
        return new Found(new Subject(About.UNIT, id, units.get(unit).committeeName()), "", "", unit, null);
    }

    /// A head tells the one who gets the case; whoever does not assign cases tells those who do.
    Wanted assigning(Actor actor, Wanted wanted) {
        var to = actor.may(Right.ASSIGN_CASES) ? wanted.named() : null;
        return new Wanted(
                wanted.kind(),
                wanted.subject(),
                wanted.unit(),
                to,
                to == null ? vietnamese.of("directives.heads") : to.name(),
                wanted.named(),
                wanted.words(),
                wanted.dueOn());
    }

    List<Choice> people(Actor actor) {
        return staff.officialsOf(actor.unit(), today()).stream()
                .filter(one -> !one.id().equals(actor.person()))
                .map(DirectiveSubjects::choice)
                .toList();
    }

    /// Who reviews cases, to whom one may be given.
    List<Choice> takers(Actor actor) {
        return staff.officialsOf(actor.unit(), today()).stream()
                .filter(one -> one.holdings().stream().anyMatch(holding -> reviews(holding.kind())))
                .map(DirectiveSubjects::choice)
                .toList();
    }

    private static boolean reviews(PositionKind kind) {
        return kind == PositionKind.SPECIALIST
                || kind == PositionKind.HEAD_OF_DIVISION
                || kind == PositionKind.OFFICE_HEAD;
    }

    private static Choice choice(Official one) {
        return new Choice(
                one.id().toString(),
                one.name() + " – " + one.holdings().getFirst().title());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
