package vn.xaso.cases.legs.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegEvent;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.kernel.deadline.TimeLimit;

/// The desk of whoever asks: sends the question, urges, takes it back, writes down what happens outside this house.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
public class AskDesk {

    public static final int MOST_DAYS = 60;

    private final LegJournal journal;
    private final Legs legs;
    private final LegPartners partners;
    private final WaitingDesk waiting;
    private final LegPapers papers;
    private final WorkingCalendars calendars;

    AskDesk(
            LegJournal journal,
            Legs legs,
            LegPartners partners,
            WaitingDesk waiting,
            LegPapers papers,
            WorkingCalendars calendars) {
        this.journal = journal;
        this.legs = legs;
        this.partners = partners;
        this.waiting = waiting;
        this.papers = papers;
        this.calendars = calendars;
    }

    /// @param seen the version of the case that the official saw
    /// @throws Mistakes with everything that is wrong, by field
    public Leg send(Actor actor, UUID caseId, int seen, NewLeg wanted) {
        var check = new Mistakes.Check();
        var partner = check.part(
                wanted.kind() == LegKind.MINISTRY ? "name" : "to",
                () -> partners.of(actor, wanted),
                new Leg.Partner(LegKind.MINISTRY, null, null, "–"));
        var question = check.part("question", () -> LegJournal.words(wanted.question()), "");
        check.require("days", wanted.days() >= 1 && wanted.days() <= MOST_DAYS, "legs.refusal.days", MOST_DAYS);
        check.end();
        var id = Ids.next();
        var note = partner.name() + ": " + question;
        var caseFile = waiting.begin(actor, caseId, seen, partner.kind().beginning(), note, id);
        var now = journal.now();
        var leg = new Leg(
                id,
                Side.ASKED,
                actor.unit(),
                partner,
                new Leg.Matter(caseId, String.valueOf(caseFile.code()), caseFile.procedureCode()),
                question,
                LegState.SENT,
                1,
                now,
                due(actor, now, wanted.days()),
                null,
                null,
                0,
                "",
                Leg.Outside.NONE,
                new Leg.InHand(actor.person(), actor.name()));
        var sent = new Leg.Change(
                leg, new LegEvent(1, now, LegEvent.By.of(actor), LegAct.SEND, LegState.SENT, question, null));
        journal.begin(AuditedBy.official(actor), sent);
        papers.giveAlong(leg, caseFile, wanted.papers());
        journal.post(sent, LegAct.SEND);
        return leg;
    }

    private Instant due(Actor actor, Instant now, int days) {
        var due = Deadline.of(TimeLimit.workingDates(days), now, calendars.of(actor.unit()))
                .dueAt();
        return java.util.Objects.requireNonNull(due, "a clock without pauses runs");
    }

    public Leg urge(Actor actor, UUID id, int seen, String words) {
        var leg = journal.open(actor, Side.ASKED, id, seen, LegAct.URGE);
        var change = leg.act(LegAct.URGE, journal.by(actor, LegJournal.optional(words)));
        journal.post(change, LegAct.URGE);
        return journal.write(actor, change);
    }

    /// Takes the question back. Where nobody else is waited for, the case goes on.
    public Leg recall(Actor actor, UUID id, int seen, String why) {
        var leg = journal.open(actor, Side.ASKED, id, seen, LegAct.RECALL);
        var change = leg.act(LegAct.RECALL, journal.by(actor, LegJournal.words(why)));
        journal.post(change, LegAct.RECALL);
        var after = journal.write(actor, change);
        goOn(actor, after, change.event().note());
        return after;
    }

    /// Writes down where the matter stands in a system outside, and under which number.
    public Leg note(Actor actor, UUID id, int seen, String reference, String standing) {
        var leg = journal.open(actor, Side.ASKED, id, seen, LegAct.NOTE);
        var said = LegJournal.optional(reference) + " – " + LegJournal.words(standing);
        var change = leg.act(LegAct.NOTE, journal.by(actor, said));
        var noted = change.after()
                .withOutside(new Leg.Outside(LegJournal.optional(reference), LegJournal.optional(standing)));
        return journal.write(actor, new Leg.Change(noted, change.event()));
    }

    /// Writes down what a receiver did that does not work with this program.
    ///
    /// @param act `ACKNOWLEDGE`, `ANSWER` or `RETURN`
    public Leg record(Actor actor, UUID id, int seen, LegAct act, String words, List<CheckedFile> files) {
        var leg = journal.open(actor, Side.ASKED, id, seen, act);
        var said = act == LegAct.ACKNOWLEDGE ? LegJournal.optional(words) : LegJournal.words(words);
        var after = journal.write(actor, leg.act(act, journal.by(actor, said)));
        papers.keep(after, AuditedBy.official(actor), files);
        goOn(actor, after, said);
        return after;
    }

    private void goOn(Actor actor, Leg ended, String note) {
        boolean isLast = legs.ofCase(actor.unit(), ended.matter().caseId()).stream()
                .noneMatch(leg -> leg.state().isOpen());
        if (!ended.state().isOpen() && isLast) {
            var said = ended.partner().name() + ": " + note;
            waiting.goOn(actor.unit(), ended.matter().caseId(), By.official(actor), said, ended.id());
        }
    }
}
