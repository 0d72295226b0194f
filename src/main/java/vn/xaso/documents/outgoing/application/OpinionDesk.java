package vn.xaso.documents.outgoing.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Office;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.documents.outgoing.domain.Opinion;
import vn.xaso.documents.outgoing.domain.Opinions;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingEvent;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;

/// Opinions on a draft: asked of people and offices of the unit, and given.
///
/// Law: 30/2020/NĐ-CP art. 10
@Service
@Transactional
public class OpinionDesk {

    private final OutgoingJournal journal;
    private final Opinions opinions;
    private final Staff staff;
    private final Clock clock;

    OpinionDesk(OutgoingJournal journal, Opinions opinions, Staff staff, Clock clock) {
        this.journal = journal;
        this.opinions = opinions;
        this.staff = staff;
        this.clock = clock;
    }

    /// @param whom people and offices of the unit
    public OutgoingDocument ask(Actor actor, UUID id, int seen, List<UUID> whom, String question) {
        var before = journal.open(actor, id, seen, OutgoingAct.ASK_OPINION);
        if (whom.isEmpty()) {
            throw new Refusal("outgoing.refusal.nobodyAsked");
        }
        var words = OutgoingJournal.reason(question);
        int no = opinions.list(before).size();
        for (var one : whom) {
            opinions.ask(before, asked(actor, one, ++no, words));
        }
        return journal.happen(actor, before, OutgoingAct.ASK_OPINION, words);
    }

    private Opinion asked(Actor actor, UUID whom, int no, String question) {
        var office = staff.officesOf(actor.unit()).stream()
                .filter(one -> one.id().equals(whom))
                .findFirst();
        var name = office.map(Office::name).orElseGet(() -> nameOf(actor, whom));
        return new Opinion(
                no,
                office.isPresent() ? null : whom,
                office.isPresent() ? whom : null,
                name,
                actor.name(),
                question,
                journal.now(),
                null,
                null,
                null,
                null);
    }

    private String nameOf(Actor actor, UUID person) {
        return staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .filter(official -> official.id().equals(person))
                .map(Official::name)
                .findFirst()
                .orElseThrow(() -> new Refusal("outgoing.refusal.nobodyAsked"));
    }

    public OutgoingDocument answer(Actor actor, UUID id, int no, boolean agrees, @Nullable String words) {
        var before = journal.readable(actor, id);
        var opinion = opinions.list(before).stream()
                .filter(one -> one.no() == no && one.isAskedOf(actor))
                .findFirst()
                .orElseThrow(() -> new Absent("opinion " + no));
        if (!opinion.isOpen()) {
            throw new Refusal("outgoing.refusal.answered");
        }
        var text = agrees && (words == null || words.isBlank()) ? "" : OutgoingJournal.reason(words == null ? "" : words);
        var now = journal.now();
        var change = before.opinionGiven(OutgoingEvent.By.of(actor), now, text.isEmpty() ? null : text);
        opinions.answer(before, answered(opinion, actor, agrees, text));
        return journal.write(before, change);
    }

    private Opinion answered(Opinion asked, Actor actor, boolean agrees, String text) {
        return new Opinion(
                asked.no(),
                asked.person(),
                asked.office(),
                asked.asked(),
                asked.askedBy(),
                asked.question(),
                asked.askedAt(),
                actor.name(),
                agrees,
                text,
                journal.now());
    }
}
