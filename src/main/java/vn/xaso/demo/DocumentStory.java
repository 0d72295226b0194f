package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final ShelfLife shelf;
    private final CopyLife copies;
    private final Map<String, IncomingDocument> incoming = new HashMap<>();
    private final Map<String, OutgoingDocument> outgoing = new HashMap<>();
    private final Map<String, Origin> copied = new HashMap<>();
    private final Set<String> leftAlone = new HashSet<>();

    DocumentStory(LetterLife letters, PaperLife papers, ShelfLife shelf, CopyLife copies) {
        this.letters = letters;
        this.papers = papers;
        this.shelf = shelf;
        this.copies = copies;
    }

    /// Who works where.
    ///
    /// @param other the other commune of the house
    record Cast(Commune commune, DemoOffice office, UnitId other, OfficeHours hours) {}

    /// One act of a letter or of a paper, a copy, or what is done with a dossier.
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

    record CopyTurn(Cast cast, CopyPlan plan, int no) implements Turn {

        @Override
        public String key() {
            return plan.key();
        }

        @Override
        public Instant at() {
            return plan.at();
        }
    }

    /// @param work does nothing where it is done already
    record ShelfTurn(Cast cast, String key, int no, Instant at, Consumer<DocumentStory> work) implements Turn {}

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
                case CopyTurn copy -> OfficeClock.at(copy.at(), () -> take(copy));
                case ShelfTurn dossier ->
                    OfficeClock.at(dossier.at(), () -> dossier.work().accept(this));
            }
        } catch (Refusal | Overtaken | Absent taken) {
            LOG.warn("{} goes its own way after act {}: {}", turn.key(), turn.no(), taken.toString());
            leftAlone.add(turn.key());
        }
    }

    private void take(LetterTurn turn) {
        var cast = turn.cast();
        if (turn.no() == 0 && turn.plan().channel() == Channel.HOUSE) {
            incoming.put(
                    turn.key(), letters.await(cast.office(), origin(turn.plan().source())));
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

    private Origin origin(String source) {
        var copy = copied.get(source);
        if (copy != null) {
            return copy;
        }
        var sent = issued(source);
        return new Origin(sent.unit(), sent.id());
    }

    private OutgoingDocument issued(String key) {
        var paper = outgoing.get(key);
        if (paper == null) {
            throw new Absent("paper " + key);
        }
        return paper;
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

    private void take(CopyTurn turn) {
        var cast = turn.cast();
        var plan = turn.plan();
        var house = plan.house() ? List.of(cast.other()) : List.<UnitId>of();
        var made = copies.make(cast.office(), plan, original(plan), house);
        copied.put(turn.key(), new Origin(cast.office().unit(), made.id()));
    }

    private UUID original(CopyPlan plan) {
        if (plan.source() == CopyPlan.Source.OUTGOING) {
            return issued(plan.original()).id();
        }
        var letter = incoming.get(plan.original());
        if (letter == null) {
            throw new Absent("letter " + plan.original());
        }
        return letter.id();
    }

    /// The drafter files what was issued.
    ///
    /// @param about the abstract of the letter that it answers, or its own
    void file(Cast cast, PaperPlan plan, String about) {
        shelf.file(cast.office(), plan, issued(plan.key()), about);
    }
}
