package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Staff;
import vn.xaso.identity.Absences;
import vn.xaso.identity.domain.AbsenceBook;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where somebody says who is away, until when, and who stands in.
@Service
@Transactional
public class AbsenceDesk implements Absences {

    public static final int LONGEST_REASON = 300;
    private static final int MOST_DAYS = 366;
    private static final int MOST_UNITS = 1_000;

    private final AbsenceBook book;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;
    private final Recent<Asked, List<Absence>> recent = new Recent<>(Duration.ofSeconds(10), MOST_UNITS);

    private record Asked(UnitId unit, LocalDate day) {}

    AbsenceDesk(AbsenceBook book, Staff staff, AuditTrail audit, Clock clock) {
        this.book = book;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody typed.
    ///
    /// @param official null where nobody was chosen
    public record Typed(
            @Nullable UUID official,
            @Nullable UUID substitute,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String reason) {}

    @Override
    @Transactional(readOnly = true)
    public List<Absence> on(UnitId unit, LocalDate day) {
        return recent.get(new Asked(unit, day), () -> book.on(unit, day));
    }

    @Transactional(readOnly = true)
    public List<Absence> latest(Actor actor) {
        return book.latest(actor.unit());
    }

    /// Everybody for himself or herself; heads and administrators for all.
    public static boolean mayForOthers(Actor actor) {
        return actor.may(Right.MANAGE_PEOPLE) || actor.may(Right.ASSIGN_CASES);
    }

    /// @throws Mistakes with everything that is wrong, by field
    public Absence enter(Actor actor, Typed typed) {
        var official = typed.official() == null || !mayForOthers(actor) ? actor.person() : typed.official();
        var today = LocalDate.now(clock);
        var check = new Mistakes.Check();
        check.require("official", isColleague(actor, official, today), "absence.refusal.nobody");
        var substitute = typed.substitute();
        check.require(
                "substitute",
                substitute != null && !substitute.equals(official) && isColleague(actor, substitute, today),
                "absence.refusal.substitute");
        var first = typed.first();
        var last = typed.last();
        check.require("first", first != null && !first.isBefore(today), "absence.refusal.first");
        check.require(
                "last",
                first != null && last != null && !last.isBefore(first) && last.isBefore(first.plusDays(MOST_DAYS)),
                "absence.refusal.last",
                MOST_DAYS);
        var reason = SearchText.tidy(typed.reason());
        check.require("reason", reason.length() <= LONGEST_REASON, "absence.refusal.reason", LONGEST_REASON);
        if (substitute == null || first == null || last == null) {
            check.end();
            throw new IllegalStateException("Something is missing and nobody said so");
        }
        check.require("first", isFree(actor, official, first, last), "absence.refusal.twice");
        check.require("substitute", isHere(actor, substitute, first, last), "absence.refusal.bothAway");
        check.end();
        var absence = new Absence(Ids.next(), actor.unit(), official, substitute, first, last, reason, null);
        book.add(absence, clock.instant(), actor.name());
        recent.forgetAll();
        audit.record(actor, actor.unit(), "absence.enter", official.toString(), first + " – " + last);
        return absence;
    }

    private boolean isColleague(Actor actor, UUID person, LocalDate today) {
        return staff.official(actor.unit(), person, today).isPresent();
    }

    private boolean isFree(Actor actor, UUID official, LocalDate first, LocalDate last) {
        return book.latest(actor.unit()).stream()
                .filter(one -> one.official().equals(official) && one.endedOn() == null)
                .noneMatch(one -> !one.first().isAfter(last) && !one.last().isBefore(first));
    }

    private boolean isHere(Actor actor, UUID substitute, LocalDate first, LocalDate last) {
        return isFree(actor, substitute, first, last);
    }

    /// The person is back from today on.
    public void end(Actor actor, UUID id) {
        var absence = book.latest(actor.unit()).stream()
                .filter(one -> one.id().equals(id))
                .filter(one -> mayForOthers(actor) || one.official().equals(actor.person()))
                .findFirst()
                .orElseThrow(() -> new Absent("absence " + id));
        book.end(actor.unit(), absence.id(), LocalDate.now(clock));
        recent.forgetAll();
        audit.record(actor, actor.unit(), "absence.end", absence.official().toString(), "");
    }
}
