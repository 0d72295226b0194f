package vn.xaso.documents.dossiers.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Staff;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.Dossier.Plan;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// The list of dossiers of a year: made by those who keep it, issued by the head at the beginning of the year,
/// completed
/// when a matter comes up that nobody foresaw.
///
/// Law: 30/2020/NĐ-CP art. 28
@Service
@Transactional
public class DossierListDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_DECISION = 42;

    private final Dossiers dossiers;
    private final YearList.Shelf lists;
    private final DossierJournal journal;
    private final Staff staff;
    private final AuditTrail audit;

    DossierListDesk(Dossiers dossiers, YearList.Shelf lists, DossierJournal journal, Staff staff, AuditTrail audit) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.journal = journal;
        this.staff = staff;
        this.audit = audit;
    }

    /// A line of the list as somebody wants it.
    ///
    /// @param keeper null where nobody was chosen
    public record Line(
            String code,
            String heading,
            String title,
            @Nullable UUID keeper,
            @Nullable Retention retention,
            boolean construction,
            String note) {}

    public Dossier plan(Actor actor, int year, Line line) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        requireYear(year);
        var plan = plan(actor, line);
        requireFree(actor, year, plan.code());
        lists.begin(YearList.begun(actor.unit(), year));
        return journal.begin(Dossier.plan(Ids.next(), actor.unit(), year, plan, journal.by(actor, "")));
    }

    public Dossier change(Actor actor, UUID id, int seen, Line line, String why) {
        var before = journal.open(actor, id, seen, DossierAct.CHANGE);
        var plan = plan(actor, line);
        if (!plan.code().equals(before.plan().code())) {
            requireFree(actor, before.year(), plan.code());
        }
        boolean issued =
                lists.find(actor.unit(), before.year()).map(YearList::isIssued).orElse(false);
        var note = issued ? DossierJournal.reason(why) : DossierJournal.optional(why);
        return journal.write(before, before.change(journal.by(actor, note), plan));
    }

    /// It was planned, and nothing came of it.
    public Dossier strike(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, DossierAct.STRIKE);
        return journal.write(before, before.act(DossierAct.STRIKE, journal.by(actor, DossierJournal.reason(why))));
    }

    /// Takes over the lines of another year that this year does not have yet.
    ///
    /// @return how many were taken over
    public int copy(Actor actor, int from, int year) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        requireYear(year);
        var before = dossiers.ofYear(actor.unit(), from);
        if (from == year || before.isEmpty()) {
            throw new Refusal("dossiers.refusal.nothingToCopy");
        }
        lists.begin(YearList.begun(actor.unit(), year));
        int copied = 0;
        for (var dossier : before) {
            if (!dossiers.isTaken(actor.unit(), year, dossier.plan().code())) {
                journal.begin(Dossier.plan(Ids.next(), actor.unit(), year, dossier.plan(), journal.by(actor, "")));
                copied++;
            }
        }
        return copied;
    }

    /// The head issues the list by a decision.
    ///
    /// Law: 30/2020/NĐ-CP art. 28 cl. 3
    public YearList issue(Actor actor, int year, String decision, LocalDate on) {
        actor.require(Right.DIRECT_DOCUMENTS);
        var list = lists.find(actor.unit(), year).orElseThrow(() -> new Refusal("dossiers.refusal.emptyList"));
        if (list.isIssued()) {
            throw new Refusal("dossiers.refusal.issuedAlready");
        }
        if (dossiers.ofYear(actor.unit(), year).isEmpty()) {
            throw new Refusal("dossiers.refusal.emptyList");
        }
        var symbol = DossierWords.atMost(decision, LONGEST_DECISION);
        if (symbol.isEmpty()) {
            throw new Refusal("dossiers.refusal.decision");
        }
        if (on.isAfter(journal.today())) {
            throw new Refusal("dossiers.refusal.issuedOn");
        }
        var issued = new YearList(actor.unit(), year, symbol, on, actor.name(), actor.person());
        lists.save(issued);
        audit.record(actor, actor.unit(), "dossier.issue-list", String.valueOf(year), symbol);
        return issued;
    }

    /// Those who can keep a dossier.
    @Transactional(readOnly = true)
    public List<Keeper> keepers(Actor actor) {
        return staff.officialsOf(actor.unit(), journal.today()).stream()
                .map(official -> new Keeper(
                        official.id(),
                        official.name(),
                        official.holdings().getFirst().title(),
                        official.holdings().getFirst().office()))
                .toList();
    }

    public record Keeper(
            UUID person,
            String name,
            String position,
            @Nullable UUID office) {}

    private Plan plan(Actor actor, Line line) {
        var retention = line.retention();
        if (retention == null) {
            throw new Refusal("dossiers.refusal.retention");
        }
        var keeper = keepers(actor).stream()
                .filter(one -> one.person().equals(line.keeper()))
                .findFirst()
                .orElseThrow(() -> new Refusal("dossiers.refusal.keeper"));
        return new Plan(
                DossierWords.code(line.code()),
                DossierWords.atMost(line.heading(), LONGEST_HEADING),
                DossierWords.title(line.title()),
                keeper.person(),
                keeper.name(),
                keeper.office(),
                retention,
                line.construction(),
                DossierWords.atMost(line.note(), LONGEST_NOTE));
    }

    private void requireFree(Actor actor, int year, String code) {
        if (dossiers.isTaken(actor.unit(), year, code)) {
            throw new Refusal("dossiers.refusal.codeTaken", code);
        }
    }

    private void requireYear(int year) {
        if (year < FIRST_YEAR || year > journal.today().getYear() + 1) {
            throw new Refusal("dossiers.refusal.year");
        }
    }
}
