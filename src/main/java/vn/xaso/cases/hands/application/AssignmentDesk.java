package vn.xaso.cases.hands.application;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.hands.domain.AssignmentRules;
import vn.xaso.cases.hands.domain.AssignmentRules.Rule;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where a unit writes down who gets the cases of which field, and whether the rule gives them out by itself.
@Service("caseAssignmentDesk")
@Transactional
public class AssignmentDesk {

    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST_UNITS = 1_000;

    private final AssignmentRules rules;
    private final HandlingOffice handlingOffice;
    private final Staff staff;
    private final AuditTrail audit;
    private final Recent<UnitId, Standing> recent = new Recent<>(LIFE, MOST_UNITS);

    private record Standing(List<Rule> rules, boolean automatic) {}

    /// What stands in a line of the form.
    ///
    /// @param official null where it is an office
    public record Line(@Nullable UUID office, @Nullable UUID official, int weight) {}

    AssignmentDesk(AssignmentRules rules, HandlingOffice handlingOffice, Staff staff, AuditTrail audit) {
        this.rules = rules;
        this.handlingOffice = handlingOffice;
        this.staff = staff;
        this.audit = audit;
    }

    /// The leaders of a unit, and those who keep its hours.
    public static boolean mayWrite(Actor actor) {
        return actor.may(Right.DECIDE_CASES) || actor.may(Right.MANAGE_CALENDAR);
    }

    @Transactional(readOnly = true)
    public List<Rule> all(UnitId unit) {
        return standing(unit).rules();
    }

    @Transactional(readOnly = true)
    public List<Rule> of(UnitId unit, String field) {
        return all(unit).stream().filter(rule -> rule.field().equals(field)).toList();
    }

    /// Cheap: kept in memory for some seconds.
    @Transactional(readOnly = true)
    public boolean isAutomatic(UnitId unit) {
        return standing(unit).automatic();
    }

    private Standing standing(UnitId unit) {
        return recent.get(unit, () -> new Standing(rules.of(unit), rules.isAutomatic(unit)));
    }

    /// @throws Mistakes with everything that is wrong, by line
    public void write(Actor actor, String field, List<Line> lines) {
        requireWriter(actor);
        var check = new Mistakes.Check();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            check.require("who-" + (i + 1), isKnown(actor.unit(), line), "hands.refusal.who");
            check.require(
                    "weight-" + (i + 1),
                    line.weight() >= 1 && line.weight() <= AssignmentRules.MOST_WEIGHT,
                    "hands.refusal.weight",
                    AssignmentRules.MOST_WEIGHT);
            check.require(
                    "who-" + (i + 1),
                    lines.subList(0, i).stream().noneMatch(one -> isSame(one, line)),
                    "hands.refusal.twice");
        }
        check.end();
        var numbered = java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> rule(field, i + 1, lines.get(i)))
                .toList();
        rules.replace(actor.unit(), field, numbered);
        recent.forget(actor.unit());
        audit.record(actor, actor.unit(), "assignment.rule", field, "");
    }

    private static Rule rule(String field, int no, Line line) {
        return new Rule(field, no, line.office(), line.official(), line.weight());
    }

    private static boolean isSame(Line one, Line other) {
        return java.util.Objects.equals(one.office(), other.office())
                && java.util.Objects.equals(one.official(), other.official());
    }

    private boolean isKnown(UnitId unit, Line line) {
        var official = line.official();
        return official == null
                ? staff.officesOf(unit).stream().anyMatch(office -> office.id().equals(line.office()))
                : handlingOffice.findSpecialist(unit, official).isPresent();
    }

    public void setAutomatic(Actor actor, boolean automatic) {
        requireWriter(actor);
        rules.setAutomatic(actor.unit(), automatic);
        recent.forget(actor.unit());
        audit.record(actor, actor.unit(), automatic ? "assignment.automatic" : "assignment.by-hand", "", "");
    }

    private static void requireWriter(Actor actor) {
        if (!mayWrite(actor)) {
            throw new Absent("right to write the rules of assignment");
        }
    }
}
