package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xaso.demo.LetterPlan.LetterAct;
import vn.xaso.demo.PaperPlan.PaperAct;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.outgoing.domain.OutgoingAct;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// Where every document of the half-year stands. What was done before a fall is found again; the version of a document
/// tells how far it came.
final class DocumentStory {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentStory.class);

    private final LetterLife letters;
    private final PaperLife papers;
    private final Map<String, IncomingDocument> incoming = new HashMap<>();
    private final Map<String, OutgoingDocument> outgoing = new HashMap<>();
    private final Set<String> leftAlone = new HashSet<>();

    DocumentStory(LetterLife letters, PaperLife papers) {
        this.letters = letters;
        this.papers = papers;
    }

    /// Who works where.
    ///
    /// @param other the other commune of the house
    record Cast(Commune commune, DemoOffice office, UnitId other, OfficeHours hours) {}

    /// One act of a letter or of a paper.
    sealed interface Turn {

        Cast cast();

        String key();

        int no();

        Instant at();
    }

    record LetterTurn(Cast cast, LetterPlan plan, int no, LetterAct act) implements Turn {

        @Override
        public String key() {
            return plan.key();
        }

        @Override
        public Instant at() {
            return act.at();
        }
    }

    record PaperTurn(Cast cast, PaperPlan plan, int no, PaperAct act) implements Turn {

        @Override
        public String key() {
            return plan.key();
        }

        @Override
        public Instant at() {
            return act.at();
        }
    }

    static List<Turn> turns(Cast cast, LetterPlan plan) {
        var turns = new ArrayList<Turn>();
        for (int no = 0; no < plan.acts().size(); no++) {
            turns.add(new LetterTurn(cast, plan, no, plan.acts().get(no)));
        }
        return turns;
    }

    static List<Turn> turns(Cast cast, PaperPlan plan) {
        var turns = new ArrayList<Turn>();
        for (int no = 0; no < plan.acts().size(); no++) {
            turns.add(new PaperTurn(cast, plan, no, plan.acts().get(no)));
        }
        return turns;
    }

    /// Visitors may use the program meanwhile. A document that one of them took up stays theirs.
    void take(Turn turn) {
        if (leftAlone.contains(turn.key())) {
            return;
        }
        try {
            switch (turn) {
                case LetterTurn letter -> take(letter);
                case PaperTurn paper -> take(paper);
            }
        } catch (Refusal | Overtaken | Absent taken) {
            LOG.warn("{} goes its own way after act {}: {}", turn.key(), turn.no(), taken.toString());
            leftAlone.add(turn.key());
        }
    }

    private void take(LetterTurn turn) {
        var cast = turn.cast();
        if (turn.no() == 0 && turn.plan().channel() == Channel.HOUSE) {
            var sent = outgoing.get(turn.plan().source());
            if (sent == null) {
                throw new Absent("paper " + turn.plan().source());
            }
            incoming.put(turn.key(), letters.await(cast.office(), new Origin(sent.unit(), sent.id())));
            return;
        }
        if (turn.no() == 0) {
            letters.find(cast.office(), turn.plan()).ifPresent(found -> incoming.put(turn.key(), found));
        }
        var now = incoming.get(turn.key());
        if (now == null) {
            OfficeClock.at(
                    turn.at(),
                    () -> incoming.put(
                            turn.key(), letters.receive(cast.office(), cast.hours(), cast.commune(), turn.plan())));
        } else if (now.version() <= turn.no()) {
            OfficeClock.at(turn.at(), () -> incoming.put(turn.key(), done(turn, now)));
        }
    }

    private IncomingDocument done(LetterTurn turn, IncomingDocument now) {
        var cast = turn.cast();
        if (turn.act().act() == IncomingAct.ANSWER) {
            return letters.answer(cast.office(), turn.plan(), now, answerOf(cast, turn.key()));
        }
        return letters.act(cast.office(), cast.hours(), turn.plan(), now, turn.act());
    }

    private @Nullable OutgoingDocument answerOf(Cast cast, String letter) {
        return outgoing.get(PaperPlans.key(cast.commune(), letter));
    }

    private void take(PaperTurn turn) {
        var office = turn.cast().office();
        if (turn.no() == 0) {
            papers.find(office, turn.plan()).ifPresent(found -> outgoing.put(turn.key(), found));
        }
        var now = outgoing.get(turn.key());
        if (now == null) {
            OfficeClock.at(turn.at(), () -> outgoing.put(turn.key(), draft(turn)));
        } else if (!isDone(turn, now)) {
            OfficeClock.at(turn.at(), () -> outgoing.put(turn.key(), papers.act(office, turn.plan(), now, turn.act())));
        }
    }

    /// Number and seal are one turn of the clerk and two events.
    private static boolean isDone(PaperTurn turn, OutgoingDocument now) {
        int events = turn.act().act() == OutgoingAct.ISSUE ? turn.no() + 1 : turn.no();
        return now.version() > events;
    }

    private OutgoingDocument draft(PaperTurn turn) {
        var cast = turn.cast();
        var house = turn.plan().paper().recipients().contains(Paper.HOUSE) ? List.of(cast.other()) : List.<UnitId>of();
        var letter = incoming.get(turn.plan().answers());
        UUID answers = letter == null ? null : letter.id();
        return papers.draft(cast.office(), turn.plan(), house, answers);
    }
}
