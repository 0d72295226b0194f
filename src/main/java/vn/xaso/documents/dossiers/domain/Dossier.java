package vn.xaso.documents.dossiers.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// A dossier of the office: what came and went in one matter. It never changes in place: an act makes the next one and
/// the event that tells of it.
///
/// @param year of the list in which it stands
/// @param version the number of the last event
///
/// Law: 30/2020/NĐ-CP art. 28–30, Phụ lục VI
public record Dossier(UUID id, UnitId unit, int year, Plan plan, DossierState state, int version, Course course) {

    /// An office may keep a dossier at most so long beyond the day on which the archive should have it.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 3
    private static final int YEARS_TO_KEEP = 2;

    /// What the list of the year says.
    ///
    /// @param code number and symbol, such as `01.VP`, at most 20 characters
    /// @param heading under which it stands in the list, or empty
    /// @param keeper the person who keeps it
    /// @param keeperName as it was when the list was made
    /// @param office the office whose dossier it is, or null
    /// @param construction whether the matter is a construction, whose papers go to the archive sooner
    public record Plan(
            String code,
            String heading,
            String title,
            UUID keeper,
            String keeperName,
            @Nullable UUID office,
            Term term,
            boolean construction,
            String note) {

        public Retention retention() {
            return term.retention();
        }

        public Plan in(Term newTerm) {
            return closing(title, newTerm);
        }

        Plan keptBy(UUID person, String name) {
            return new Plan(code, heading, title, person, name, office, term, construction, note);
        }

        public Plan closing(String newTitle, Term newTerm) {
            return new Plan(code, heading, newTitle, keeper, keeperName, office, newTerm, construction, note);
        }
    }

    /// How far it has come.
    ///
    /// @param endedOn the day on which the matter ended
    /// @param dueOn until when it goes to the archive, or null
    /// @param keptUntil until when the office may keep it, or null
    /// @param firstOn the date of its oldest paper
    public record Course(
            @Nullable LocalDate openedOn,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate keptUntil,
            int papers,
            int pages,
            @Nullable LocalDate firstOn,
            @Nullable LocalDate lastOn) {

        public static final Course NONE = new Course(null, null, null, null, null, 0, 0, null, null);

        Course counted(List<Paper> all) {
            var days =
                    all.stream().map(paper -> paper.document().date()).sorted().toList();
            int sum = all.stream().mapToInt(paper -> paper.document().pages()).sum();
            return new Course(
                    openedOn,
                    endedOn,
                    closedOn,
                    dueOn,
                    keptUntil,
                    all.size(),
                    sum,
                    days.isEmpty() ? null : days.getFirst(),
                    days.isEmpty() ? null : days.getLast());
        }

        /// The day by which the archive should have it, with what the head allowed.
        public @Nullable LocalDate handOverBy() {
            return keptUntil == null ? dueOn : keptUntil;
        }
    }

    /// Who acts, when, and what they say to it.
    ///
    /// @param today the day of the act in the office
    public record Writing(DossierEvent.By by, Instant at, LocalDate today, String note) {}

    /// What an act leaves behind.
    public record Change(Dossier after, DossierEvent event) {}

    public static Change plan(UUID id, UnitId unit, int year, Plan plan, Writing writing) {
        var dossier = new Dossier(id, unit, year, plan, DossierState.PLANNED, 1, Course.NONE);
        return new Change(dossier, event(1, writing, DossierAct.PLAN, null, DossierState.PLANNED, null));
    }

    public Change change(Writing writing, Plan newPlan) {
        return move(DossierAct.CHANGE, writing, newPlan, course, null);
    }

    /// Somebody else keeps it from now on.
    public Change passOn(Writing writing, UUID person, String name) {
        return move(DossierAct.PASS_ON, writing, plan.keptBy(person, name), course, null);
    }

    public Change open(Writing writing) {
        return move(
                DossierAct.OPEN,
                writing,
                plan,
                new Course(writing.today(), null, null, null, null, 0, 0, null, null),
                null);
    }

    /// A paper came in, went out or got another number.
    ///
    /// @param all the papers as they are now
    /// @param document the one that it is about, or null
    public Change hold(DossierAct act, Writing writing, List<Paper> all, @Nullable UUID document) {
        return move(act, writing, plan, course.counted(all), document);
    }

    /// The matter has ended. The keeper looks once more at the title and at the retention.
    ///
    /// Law: 30/2020/NĐ-CP art. 29 cl. 3
    public Change close(Writing writing, LocalDate endedOn, String title, Term term) {
        requireMove(DossierAct.CLOSE);
        if (course.papers() == 0) {
            throw new Refusal("dossiers.refusal.empty");
        }
        var opened = course.openedOn();
        if (!mayEndOn(endedOn, writing.today())) {
            throw new Refusal("dossiers.refusal.endedOn");
        }
        var due = term.retention().dueOn(endedOn, plan.construction());
        var closed = new Course(
                opened,
                endedOn,
                writing.today(),
                due,
                null,
                course.papers(),
                course.pages(),
                course.firstOn(),
                course.lastOn());
        return move(DossierAct.CLOSE, writing, plan.closing(title, term), closed, null);
    }

    /// A matter of a list ends in its year or later, and not before it has come to an end.
    public boolean mayEndOn(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(LocalDate.of(year, 1, 1));
    }

    public Change reopen(Writing writing) {
        var reopened = new Course(
                course.openedOn(),
                null,
                null,
                null,
                null,
                course.papers(),
                course.pages(),
                course.firstOn(),
                course.lastOn());
        return move(DossierAct.REOPEN, writing, plan, reopened, null);
    }

    /// The head lets the office keep it.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 3
    public Change keep(Writing writing, LocalDate until) {
        requireMove(DossierAct.KEEP);
        var due = course.dueOn();
        if (due == null) {
            throw new Refusal("dossiers.refusal.staysAnyway");
        }
        if (!mayKeepUntil(until)) {
            throw new Refusal("dossiers.refusal.keepUntil");
        }
        var kept = new Course(
                course.openedOn(),
                course.endedOn(),
                course.closedOn(),
                due,
                until,
                course.papers(),
                course.pages(),
                course.firstOn(),
                course.lastOn());
        return move(DossierAct.KEEP, writing, plan, kept, null);
    }

    /// What does not go to the archive says so itself.
    ///
    /// Law: 30/2020/NĐ-CP art. 30 cl. 3
    public boolean mayKeepUntil(LocalDate until) {
        var due = course.dueOn();
        return due == null || (until.isAfter(due) && !until.isAfter(due.plusYears(YEARS_TO_KEEP)));
    }

    /// Law: 30/2020/NĐ-CP art. 30 cl. 1
    public Change offer(Writing writing) {
        requireMove(DossierAct.OFFER);
        if (!plan.retention().goesToTheArchive()) {
            throw new Refusal("dossiers.refusal.notForTheArchive", plan.code());
        }
        return move(DossierAct.OFFER, writing, plan, course, null);
    }

    /// An act that changes nothing but the state.
    public Change act(DossierAct act, Writing writing) {
        if (act == DossierAct.STRIKE && course.papers() > 0) {
            throw new Refusal("dossiers.refusal.notEmpty");
        }
        return move(act, writing, plan, course, null);
    }

    private Change move(DossierAct act, Writing writing, Plan newPlan, Course newCourse, @Nullable UUID document) {
        var move = requireMove(act);
        var after = new Dossier(id, unit, year, newPlan, move.to(), version + 1, newCourse);
        return new Change(after, event(version + 1, writing, act, state, move.to(), document));
    }

    public DossierMove requireMove(DossierAct act) {
        return DossierMoves.find(state, act)
                .orElseThrow(() ->
                        new Refusal(act == DossierAct.FILE ? "dossiers.refusal.notOpen" : "dossiers.refusal.notNow"));
    }

    private static DossierEvent event(
            int no,
            Writing writing,
            DossierAct act,
            @Nullable DossierState from,
            DossierState to,
            @Nullable UUID document) {
        return new DossierEvent(no, writing.at(), writing.by(), act, from, to, document, writing.note());
    }
}
