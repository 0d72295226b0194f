package vn.xaso.cases.legs.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.CaseJournal;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Leg.Writing;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.kernel.Ids;

/// Asks an office of the unit because the design of the procedure says so. The state of the case does not change by it:
/// the official who has the case may go on working beside it. In the caller's transaction.
@Component
public class DesignedLegs {

    private final LegJournal journal;
    private final Legs legs;
    private final LegPapers papers;

    DesignedLegs(LegJournal journal, Legs legs, LegPapers papers) {
        this.journal = journal;
        this.legs = legs;
        this.papers = papers;
    }

    /// @param office null for the unit as a whole, where it has no such office
    /// @param inHand who gets the answer
    public record Question(@Nullable UUID office, String name, String words, Instant dueAt, Leg.InHand inHand) {}

    /// All papers of the case that are files go along.
    public UUID send(CaseFile caseFile, By by, Question question, Instant at) {
        var leg = new Leg(
                Ids.next(),
                Side.ASKED,
                caseFile.unit(),
                new Leg.Partner(LegKind.OFFICE, caseFile.unit(), question.office(), question.name()),
                new Leg.Matter(caseFile.id(), String.valueOf(caseFile.code()), caseFile.procedureCode()),
                question.words(),
                LegState.SENT,
                1,
                at,
                question.dueAt(),
                null,
                null,
                0,
                "",
                Leg.Outside.NONE,
                question.inHand());
        var event = new LegEvent(1, at, person(by), LegAct.SEND, LegState.SENT, question.words(), null);
        var sent = new Leg.Change(leg, event);
        journal.begin(CaseJournal.auditedBy(by), sent);
        papers.giveAllAlong(leg, caseFile);
        journal.post(sent, LegAct.SEND);
        return leg.id();
    }

    /// Nobody waits for the answer any more. One that has ended stays as it is.
    public void recall(CaseFile caseFile, UUID id, By by, Instant at, String why) {
        legs.find(caseFile.unit(), Side.ASKED, id)
                .filter(leg -> leg.state().isOpen())
                .ifPresent(leg -> {
                    var change = leg.act(LegAct.RECALL, Writing.of(person(by), at, why));
                    journal.post(change, LegAct.RECALL);
                    journal.write(CaseJournal.auditedBy(by), change);
                });
    }

    public boolean areOpen(CaseFile caseFile) {
        return legs.ofCase(caseFile.unit(), caseFile.id()).stream()
                .anyMatch(leg -> leg.state().isOpen());
    }

    public boolean isOpen(CaseFile caseFile, UUID id) {
        return legs.find(caseFile.unit(), Side.ASKED, id)
                .filter(leg -> leg.state().isOpen())
                .isPresent();
    }

    public void follow(CaseFile caseFile, Leg.InHand inHand) {
        legs.follow(caseFile.unit(), caseFile.id(), inHand);
    }

    private static LegEvent.By person(By by) {
        return new LegEvent.By(by.person(), by.name(), by.position());
    }
}
