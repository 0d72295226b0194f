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
import vn.xaso.documents.dossiers.domain.Term;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// The list of dossiers of a year: made by those who keep it, issued by the head at the beginning of the year,
/// completed when a matter comes up that nobody foresaw.
///
/// Law: 30/2020/NĐ-CP art. 28
@Service
@Transactional
public class DossierListDesk {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_DECISION = 42;

    /// Stands for words that are too long until the check ends.
    private static final String LONG = "…";

    private static final Term NO_TERM = Term.of(Retention.FOR_EVER);

    private final Dossiers dossiers;
    private final YearList.Shelf lists;
    private final DossierJournal journal;
    private final RetentionDesk terms;
    private final Staff staff;
    private final AuditTrail audit;

    DossierListDesk(
            Dossiers dossiers,
            YearList.Shelf lists,
            DossierJournal journal,
            RetentionDesk terms,
            Staff staff,
            AuditTrail audit) {
        this.dossiers = dossiers;
        this.terms = terms;
        this.lists = lists;
        this.journal = journal;
        this.staff = staff;
        this.audit = audit;
    }

    /// A line of the list as somebody wants it.
    ///
    /// @param keeper null where nobody was chosen
    /// @param group of the table of terms, or empty
    /// @param retention null: as the group says
    /// @param retentionWhy why it is not the term of the group, or empty
    public record Line(
            String code,
            String heading,
            String title,
            @Nullable UUID keeper,
            String group,
            @Nullable Retention retention,
            String retentionWhy,
            boolean construction,
            String note) {}

    public Dossier plan(Actor actor, int year, Line line) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        requireYear(year);
        var check = new Mistakes.Check();
        var plan = plan(actor, line, "", check);
        requireFree(actor, year, plan.code(), check);
        check.end();
        lists.begin(YearList.begun(actor.unit(), year));
        return journal.begin(Dossier.plan(Ids.next(), actor.unit(), year, plan, journal.by(actor, "")));
    }

    public Dossier change(Actor actor, UUID id, int seen, Line line, String why) {
        var before = journal.open(actor, id, seen, DossierAct.CHANGE);
        var check = new Mistakes.Check();
        var plan = plan(actor, line, before.plan().term().group(), check);
        if (!plan.code().equals(before.plan().code())) {
            requireFree(actor, before.year(), plan.code(), check);
        }
        boolean issued =
                lists.find(actor.unit(), before.year()).map(YearList::isIssued).orElse(false);
        var note = check.part("reason", () -> issued ? DossierJournal.reason(why) : DossierJournal.optional(why), "");
        check.end();
        return journal.write(before, before.change(journal.by(actor, note), plan));
    }

    /// It was planned, and nothing came of it.
    public Dossier strike(Actor actor, UUID id, int seen, String why) {
        var before = journal.open(actor, id, seen, DossierAct.STRIKE);
        var check = new Mistakes.Check();
        var reason = check.part("strikeReason", () -> DossierJournal.reason(why), "");
        check.end();
        return journal.write(before, before.act(DossierAct.STRIKE, journal.by(actor, reason)));
    }

    /// Takes over the lines of another year that this year does not have yet, with the terms of today's table.
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
                var plan = dossier.plan().in(terms.renewed(actor, dossier.plan().term()));
                journal.begin(Dossier.plan(Ids.next(), actor.unit(), year, plan, journal.by(actor, "")));
                copied++;
            }
        }
        return copied;
    }

    /// The head issues the list by a decision.
    ///
    /// @param on null where it cannot be read
    ///
    /// Law: 30/2020/NĐ-CP art. 28 cl. 3
    public YearList issue(Actor actor, int year, String decision, @Nullable LocalDate on) {
        actor.require(Right.DIRECT_DOCUMENTS);
        var list = lists.find(actor.unit(), year).orElseThrow(() -> new Refusal("dossiers.refusal.emptyList"));
        if (list.isIssued()) {
            throw new Refusal("dossiers.refusal.issuedAlready");
        }
        if (dossiers.ofYear(actor.unit(), year).isEmpty()) {
            throw new Refusal("dossiers.refusal.emptyList");
        }
        var check = new Mistakes.Check();
        var symbol = check.part("decision", () -> DossierWords.atMost(decision, LONGEST_DECISION), LONG);
        check.require("decision", !symbol.isEmpty(), "dossiers.refusal.decision");
        check.require("issuedOn", on != null && !on.isAfter(journal.today()), "dossiers.refusal.issuedOn");
        check.end();
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

    /// @param had the group that the dossier has already, or empty
    private Plan plan(Actor actor, Line line, String had, Mistakes.Check check) {
        var code = check.part("code", () -> DossierWords.code(line.code()), "");
        var heading = check.part("heading", () -> DossierWords.atMost(line.heading(), LONGEST_HEADING), "");
        var title = check.part("title", () -> DossierWords.title(line.title()), "");
        var all = keepers(actor);
        var keeper =
                all.stream().filter(one -> one.person().equals(line.keeper())).findFirst();
        check.require("keeper", keeper.isPresent(), "dossiers.refusal.keeper");
        var term = check.part("", () -> term(actor, line, had), NO_TERM);
        var note = check.part("note", () -> DossierWords.atMost(line.note(), LONGEST_NOTE), "");
        var someone = keeper.orElse(new Keeper(actor.person(), "", "", null));
        return new Plan(
                code,
                heading,
                title,
                someone.person(),
                someone.name(),
                someone.office(),
                term,
                line.construction(),
                note);
    }

    private Term term(Actor actor, Line line, String had) {
        var why = DossierWords.atMost(line.retentionWhy(), LONGEST_NOTE);
        return Term.choose(terms.chosen(actor, line.group(), had), line.retention(), why);
    }

    private void requireFree(Actor actor, int year, String code, Mistakes.Check check) {
        boolean taken = !code.isEmpty() && dossiers.isTaken(actor.unit(), year, code);
        check.require("code", !taken, "dossiers.refusal.codeTaken", code);
    }

    private void requireYear(int year) {
        if (year < FIRST_YEAR || year > journal.today().getYear() + 1) {
            throw new Refusal("dossiers.refusal.year");
        }
    }
}
