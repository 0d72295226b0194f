package vn.xaso.cases.legs.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.legs.application.AnswerDesk;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.Staff;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of a leg for the side that opens it.
@Component
@Transactional(readOnly = true)
class LegPages {

    private final AnswerDesk desk;
    private final Legs legs;
    private final Procedures procedures;
    private final Staff staff;
    private final WorkingCalendars calendars;
    private final Clock clock;

    LegPages(AnswerDesk desk, Legs legs, Procedures procedures, Staff staff, WorkingCalendars calendars, Clock clock) {
        this.desk = desk;
        this.legs = legs;
        this.procedures = procedures;
        this.staff = staff;
        this.calendars = calendars;
        this.clock = clock;
    }

    LegPage make(
            Actor actor,
            Side side,
            UUID id,
            List<FieldMessage> messages,
            String failed,
            Map<String, String> typed,
            Texts texts) {
        var leg = desk.get(actor, side, id);
        var href = LegListPages.href(leg);
        var papers = legs.papers(leg);
        var list = side == Side.ASKED ? LegAsked.HERE : LegAsked.RECEIVED;
        return new LegPage(
                href,
                texts.of("legs.page." + side, leg.partner().name()),
                leg.matter().code(),
                LegWords.tag(leg, clock.instant(), texts),
                new Link(list, texts.of("legs.tab." + side)),
                caseHref(actor, leg),
                facts(actor, leg, texts),
                leg.question(),
                papers.stream()
                        .filter(paper -> !paper.ofAnswer())
                        .map(paper -> new Link(href + "/papers/" + paper.no(), paper.name()))
                        .toList(),
                leg.answer(),
                papers.stream()
                        .filter(paper -> paper.ofAnswer())
                        .map(paper -> new Link(href + "/papers/" + paper.no(), paper.name()))
                        .toList(),
                legs.events(leg).reversed().stream()
                        .map(event -> happening(event, texts))
                        .toList(),
                LegForms.of(actor, leg),
                side == Side.RECEIVED ? officials(actor, leg) : List.of(),
                leg.version(),
                messages,
                failed,
                typed);
    }

    private List<Fact> facts(Actor actor, Leg leg, Texts texts) {
        var now = clock.instant();
        var calendar = calendars.of(actor.unit());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("legs.fact.case"), leg.matter().code()));
        facts.add(new Fact(texts.of("legs.fact.procedure"), procedure(leg)));
        facts.add(new Fact(
                texts.of("legs.fact.partner." + leg.side()), leg.partner().name()));
        var office = leg.partner().office();
        if (leg.side() == Side.RECEIVED && office != null) {
            facts.add(new Fact(texts.of("legs.fact.office"), office(actor, office)));
        }
        facts.add(new Fact(texts.of("legs.fact.sent"), texts.minute(leg.sentAt())));
        facts.add(new Fact(
                texts.of("legs.fact.due"),
                texts.of(
                        "legs.fact.due.told",
                        texts.minute(leg.dueAt()),
                        LegWords.standing(leg, now, calendar, texts))));
        facts.add(new Fact(texts.of("legs.fact.responsible"), responsible(actor, leg, texts)));
        if (!leg.inHand().name().isEmpty()) {
            facts.add(new Fact(
                    texts.of("legs.fact.inHand." + leg.side()), leg.inHand().name()));
        }
        if (leg.urged() > 0) {
            facts.add(new Fact(texts.of("legs.fact.urged"), texts.of("legs.fact.urged.times", leg.urged())));
        }
        if (!leg.outside().standing().isEmpty()) {
            facts.add(new Fact(texts.of("legs.fact.reference"), leg.outside().reference()));
            facts.add(new Fact(texts.of("legs.fact.standing"), leg.outside().standing()));
        }
        return List.copyOf(facts);
    }

    /// Until the receiver has said that it came, whoever asked answers for it.
    private static String responsible(Actor actor, Leg leg, Texts texts) {
        boolean asked = leg.side() == Side.ASKED;
        boolean atReceiver = leg.acknowledgedAt() != null && leg.state().isOpen();
        return atReceiver == asked ? leg.partner().name() : texts.of("legs.fact.responsible.own", actor.unitName());
    }

    /// The case lies in the unit that asked.
    private static String caseHref(Actor actor, Leg leg) {
        boolean here =
                leg.side() == Side.ASKED || actor.unit().equals(leg.partner().unit()) && actor.may(Right.READ_CASES);
        return here ? "/office/cases/" + leg.matter().caseId() : "";
    }

    private String procedure(Leg leg) {
        return procedures
                .findInForce(new ProcedureCode(leg.matter().procedure()), LocalDate.now(clock))
                .map(version -> version.name())
                .orElse(leg.matter().procedure());
    }

    private String office(Actor actor, UUID id) {
        return staff.officesOf(actor.unit()).stream()
                .filter(office -> office.id().equals(id))
                .map(office -> office.name())
                .findFirst()
                .orElse("–");
    }

    /// Everybody of the unit, those of the office that was asked first.
    private List<Choice> officials(Actor actor, Leg leg) {
        var office = leg.partner().office();
        return staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .sorted(java.util.Comparator.comparing(official ->
                        official.holdings().stream().noneMatch(holding -> Objects.equals(holding.office(), office))))
                .map(official -> new Choice(
                        official.id().toString(),
                        official.name() + " – " + official.holdings().getFirst().title()))
                .toList();
    }

    private static Happening happening(LegEvent event, Texts texts) {
        var by = event.by();
        return new Happening(
                texts.minute(event.at()),
                texts.of("legs.event." + event.act().name()),
                by.position().isEmpty() ? by.name() : by.name() + ", " + by.position(),
                event.note(),
                kind(event.act()));
    }

    private static Kind kind(LegAct act) {
        return switch (act) {
            case ANSWER -> Kind.DONE;
            case URGE -> Kind.WARN;
            case RETURN, RECALL -> Kind.LATE;
            default -> Kind.NEUTRAL;
        };
    }
}
