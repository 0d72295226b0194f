package vn.xaso.cases.legs.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.InHand;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegState;
import vn.xaso.directory.Staff;
import vn.xaso.files.CheckedFile;
import vn.xaso.identity.Absences;
import vn.xaso.identity.Absences.Absence;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The desk of whoever is asked: says that the question has come, gives it to somebody, answers it or gives it back.
///
/// Law: NĐ 118/2025/NĐ-CP
@Service
@Transactional
public class AnswerDesk {

    private final LegJournal journal;
    private final LegPapers papers;
    private final Staff staff;
    private final Absences absences;
    private final TextShelf shelf;
    private final Clock clock;

    AnswerDesk(LegJournal journal, LegPapers papers, Staff staff, Absences absences, TextShelf shelf, Clock clock) {
        this.absences = absences;
        this.shelf = shelf;
        this.journal = journal;
        this.papers = papers;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Leg get(Actor actor, Side side, UUID id) {
        return journal.get(actor, side, id);
    }

    /// From now on the receiver answers for it. Whoever says so while nobody has it in hand takes it up.
    public Leg acknowledge(Actor actor, UUID id, int seen) {
        var leg = journal.open(actor, Side.RECEIVED, id, seen, LegAct.ACKNOWLEDGE);
        var change = leg.act(LegAct.ACKNOWLEDGE, journal.by(actor, ""));
        journal.post(change, LegAct.ACKNOWLEDGE);
        var taken = leg.inHand().official() == null ? new InHand(actor.person(), actor.name()) : leg.inHand();
        return journal.write(actor, new Leg.Change(change.after().withInHand(taken), change.event()));
    }

    /// While that person is away the substitute gets it, and it is marked as such.
    public Leg assign(Actor actor, UUID id, int seen, UUID official) {
        var leg = journal.open(actor, Side.RECEIVED, id, seen, LegAct.ASSIGN);
        var absence = absences.find(actor.unit(), official, LocalDate.now(clock));
        var to = absence.map(Absence::substitute).orElse(official);
        var name = name(actor, to);
        var note = absence.isEmpty() ? name : shelf.in(Language.VI).of("legs.standIn", name, staff.name(official));
        var change = leg.act(LegAct.ASSIGN, journal.by(actor, note));
        if (leg.state() == LegState.SENT) {
            journal.post(change, LegAct.ACKNOWLEDGE);
        }
        return journal.write(actor, new Leg.Change(change.after().withInHand(new InHand(to, name)), change.event()));
    }

    private String name(Actor actor, UUID official) {
        return staff.official(actor.unit(), official, LocalDate.now(clock))
                .orElseThrow(() -> new Refusal("legs.refusal.nobody"))
                .name();
    }

    public Leg answer(Actor actor, UUID id, int seen, String words, List<CheckedFile> files) {
        var leg = journal.open(actor, Side.RECEIVED, id, seen, LegAct.ANSWER);
        return end(actor, leg, LegAct.ANSWER, words, files);
    }

    /// Gives it back without an answer, with the reason.
    public Leg returnIt(Actor actor, UUID id, int seen, String why) {
        var leg = journal.open(actor, Side.RECEIVED, id, seen, LegAct.RETURN);
        return end(actor, leg, LegAct.RETURN, why, List.of());
    }

    private Leg end(Actor actor, Leg leg, LegAct act, String words, List<CheckedFile> files) {
        var change = leg.act(act, journal.by(actor, LegJournal.words(words)));
        papers.keep(change.after(), AuditedBy.official(actor), files);
        journal.post(change, act);
        return journal.write(actor, change);
    }
}
