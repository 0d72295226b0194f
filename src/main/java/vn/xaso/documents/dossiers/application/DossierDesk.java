package vn.xaso.documents.dossiers.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.dossiers.DossierShelf;
import vn.xaso.documents.dossiers.FiledDocument;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.DossierMaker;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Paper;
import vn.xaso.documents.dossiers.domain.PaperOrder;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.Term;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;

/// The keeper's desk: a dossier is opened, documents are filed, put in order, taken out, and it is closed.
///
/// Law: 30/2020/NĐ-CP art. 29
@Service
@Transactional
public class DossierDesk implements DossierShelf {

    private static final int MOST_PAPERS = 999;
    private static final int LONGEST_WHY = 500;

    private final Dossiers dossiers;
    private final YearList.Shelf lists;
    private final DossierJournal journal;
    private final RetentionDesk terms;

    DossierDesk(Dossiers dossiers, YearList.Shelf lists, DossierJournal journal, RetentionDesk terms) {
        this.terms = terms;
        this.dossiers = dossiers;
        this.lists = lists;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> open(Actor actor) {
        return dossiers.open(actor.unit()).stream()
                .filter(dossier -> DossierAccess.is(actor, DossierMaker.FILER, dossier))
                .sorted(Comparator.comparing((Dossier dossier) -> !DossierAccess.isKeeper(actor, dossier)))
                .map(DossierDesk::choice)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Choice> holding(Actor actor, UUID document) {
        return dossiers.holding(actor.unit(), document)
                .map(id -> dossiers.get(actor.unit(), id))
                .map(DossierDesk::choice);
    }

    @Override
    public Choice file(Actor actor, UUID id, FiledDocument document) {
        var dossier = journal.open(actor, id, DossierAct.FILE);
        var home = dossiers.holding(actor.unit(), document.id());
        if (home.isPresent() && !home.get().equals(id)) {
            leave(actor, home.get(), document.id(), dossier.plan().code());
        }
        return choice(add(actor, dossier, document, true));
    }

    /// Lists a document in one more dossier; it stays where it lies.
    public Dossier listToo(Actor actor, UUID from, UUID document, UUID into) {
        var paper = paper(dossiers.get(actor.unit(), from), document);
        var dossier = journal.open(actor, into, DossierAct.FILE);
        if (dossiers.papers(dossier).stream()
                .anyMatch(one -> one.document().id().equals(document))) {
            throw new Refusal("dossiers.refusal.thereAlready");
        }
        return add(actor, dossier, paper.document(), false);
    }

    /// Puts a document into another dossier.
    public Dossier move(Actor actor, UUID id, int seen, UUID document, UUID into) {
        var from = journal.open(actor, id, seen, DossierAct.TAKE_OUT);
        var paper = paper(from, document);
        var dossier = journal.open(actor, into, DossierAct.FILE);
        if (into.equals(id)) {
            throw new Refusal("dossiers.refusal.thereAlready");
        }
        var left = remove(actor, from, paper, dossier.plan().code());
        add(actor, dossier, paper.document(), paper.home());
        return left;
    }

    public Dossier takeOut(Actor actor, UUID id, int seen, UUID document, String why) {
        var dossier = journal.open(actor, id, seen, DossierAct.TAKE_OUT);
        return remove(actor, dossier, paper(dossier, document), DossierJournal.reason(why));
    }

    public Dossier begin(Actor actor, UUID id, int seen) {
        var dossier = journal.open(actor, id, seen, DossierAct.OPEN);
        if (!lists.find(actor.unit(), dossier.year()).map(YearList::isIssued).orElse(false)) {
            throw new Refusal("dossiers.refusal.listNotIssued");
        }
        return journal.write(dossier, dossier.open(journal.by(actor, "")));
    }

    public Dossier orderByDate(Actor actor, UUID id, int seen) {
        var dossier = journal.open(actor, id, seen, DossierAct.NUMBER);
        return order(actor, dossier, PaperOrder.byDate(dossiers.papers(dossier)));
    }

    /// @param typed the number that somebody wants for each document
    public Dossier order(Actor actor, UUID id, int seen, Map<UUID, Integer> typed) {
        var dossier = journal.open(actor, id, seen, DossierAct.NUMBER);
        return order(actor, dossier, PaperOrder.asTyped(dossiers.papers(dossier), typed));
    }

    /// What the keeper says when the matter has ended.
    ///
    /// @param endedOn null where it cannot be read
    /// @param retention null: as the group says
    /// @param why the term is not that of the group, or empty
    public record Closing(
            @Nullable LocalDate endedOn,
            String title,
            @Nullable Retention retention,
            String why) {}

    /// The papers get consecutive numbers; title and retention are looked at once more.
    public Dossier close(Actor actor, UUID id, int seen, Closing said) {
        var dossier = journal.open(actor, id, seen, DossierAct.CLOSE);
        var check = new Mistakes.Check();
        var on = said.endedOn();
        var today = journal.today();
        check.require("endedOn", on != null && dossier.mayEndOn(on, today), "dossiers.refusal.endedOn");
        var title = check.part("title", () -> DossierWords.title(said.title()), "");
        var term =
                check.part("", () -> term(actor, dossier, said), dossier.plan().term());
        check.end();
        dossiers.renumber(dossier, PaperOrder.number(dossiers.papers(dossier)));
        return journal.write(
                dossier, dossier.close(journal.by(actor, ""), Objects.requireNonNullElse(on, today), title, term));
    }

    /// What was decided in the list stands; another term needs a reason where it is not the group's.
    private Term term(Actor actor, Dossier dossier, Closing said) {
        var now = dossier.plan().term();
        if (now.retention().equals(said.retention())) {
            return now;
        }
        var why = DossierWords.atMost(said.why(), LONGEST_WHY);
        return Term.choose(terms.chosen(actor, now.group(), now.group()), said.retention(), why);
    }

    public Dossier reopen(Actor actor, UUID id, int seen, String why) {
        var dossier = journal.open(actor, id, seen, DossierAct.REOPEN);
        var check = new Mistakes.Check();
        var reason = check.part("reason", () -> DossierJournal.reason(why), "");
        check.end();
        return journal.write(dossier, dossier.reopen(journal.by(actor, reason)));
    }

    /// The head lets the office keep it for some time.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 3
    public Dossier keep(Actor actor, UUID id, int seen, @Nullable LocalDate until, String why) {
        var dossier = journal.open(actor, id, seen, DossierAct.KEEP);
        var check = new Mistakes.Check();
        check.require("until", until != null && dossier.mayKeepUntil(until), "dossiers.refusal.keepUntil");
        var reason = check.part("consent", () -> DossierJournal.reason(why), "");
        check.end();
        return journal.write(
                dossier, dossier.keep(journal.by(actor, reason), Objects.requireNonNullElse(until, journal.today())));
    }

    /// Somebody takes all of it along in one file.
    public void notePacking(Actor actor, Dossier dossier) {
        journal.note(actor, dossier, "dossier.pack");
    }

    private Dossier add(Actor actor, Dossier dossier, FiledDocument document, boolean home) {
        var writing = journal.by(actor, document.name());
        var papers = dossiers.papers(dossier);
        int place = papers.stream()
                .filter(one -> one.document().id().equals(document.id()))
                .findFirst()
                .map(Paper::no)
                .orElse(papers.isEmpty() ? 1 : papers.getLast().no() + 1);
        if (place > MOST_PAPERS) {
            throw new Refusal("dossiers.refusal.full", MOST_PAPERS);
        }
        dossiers.put(dossier, new Paper(document, place, home, writing.at(), actor.name()));
        return journal.write(dossier, dossier.hold(DossierAct.FILE, writing, dossiers.papers(dossier), document.id()));
    }

    /// A document that is filed elsewhere leaves the dossier where it lay, if that one is still open.
    private void leave(Actor actor, UUID id, UUID document, String goesTo) {
        var dossier = dossiers.lock(actor.unit(), id);
        if (dossier.state() != DossierState.OPEN) {
            throw new Refusal("dossiers.refusal.liesInClosed", dossier.plan().code());
        }
        remove(actor, dossier, paper(dossier, document), goesTo);
    }

    private Dossier remove(Actor actor, Dossier dossier, Paper paper, String note) {
        dossiers.takeOut(dossier, paper.document().id());
        var rest = dossiers.papers(dossier);
        var writing = journal.by(actor, paper.document().name() + " – " + note);
        return journal.write(
                dossier,
                dossier.hold(
                        DossierAct.TAKE_OUT, writing, rest, paper.document().id()));
    }

    private Dossier order(Actor actor, Dossier dossier, List<Paper> ordered) {
        dossiers.renumber(dossier, ordered);
        return journal.write(dossier, dossier.hold(DossierAct.NUMBER, journal.by(actor, ""), ordered, null));
    }

    private Paper paper(Dossier dossier, UUID document) {
        return dossiers.papers(dossier).stream()
                .filter(one -> one.document().id().equals(document))
                .findFirst()
                .orElseThrow(() -> new Absent("paper " + document));
    }

    private static Choice choice(Dossier dossier) {
        return new Choice(
                dossier.id(),
                dossier.plan().code(),
                dossier.plan().title(),
                "/office/documents/dossiers/" + dossier.id());
    }
}
