package vn.xaso.cases.reminders.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.bulk.application.CaseReminding;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.reminders.domain.ReminderRule;
import vn.xaso.cases.reminders.domain.Reminders;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where officials say that they know, remind others, and set when the unit reminds.
@Service
@Transactional
public class ReminderDesk implements CaseReminding {

    private final Reminders reminders;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    ReminderDesk(Reminders reminders, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.reminders = reminders;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void check(CaseFile file) {
        if (!file.state().isOpen() || file.times().finishedAt() != null) {
            throw new Refusal("reminders.refusal.over");
        }
    }

    @Override
    public void remind(Actor actor, UUID caseId) {
        actor.require(Right.ASSIGN_CASES);
        var file = cases.get(actor.unit(), caseId);
        check(file);
        var today = LocalDate.now(clock).atStartOfDay(OfficeClock.ZONE).toInstant();
        if (!reminders.remindByHand(actor.unit(), caseId, today, now(), actor.name())) {
            throw new Refusal("reminders.refusal.today");
        }
        audit.record(actor, actor.unit(), "case.remind", caseId.toString(), "");
    }

    /// The official has seen the reminders of these cases.
    public void know(Actor actor, Set<UUID> seen) {
        reminders.know(actor, seen, now());
    }

    @Transactional(readOnly = true)
    public ReminderRule rule(Actor actor) {
        return reminders.rule(actor.unit()).orElse(ReminderRule.USUAL);
    }

    public static boolean maySetRule(Actor actor) {
        return actor.may(Right.ASSIGN_CASES) || actor.may(Right.CLOSE_PROCEDURES);
    }

    public void setRule(Actor actor, ReminderRule rule) {
        if (!maySetRule(actor)) {
            throw new Absent("right to set reminders");
        }
        if (rule.daysBefore() < 0 || rule.daysBefore() > ReminderRule.MOST_DAYS) {
            throw new Refusal("reminders.refusal.days", ReminderRule.MOST_DAYS);
        }
        reminders.setRule(actor.unit(), rule);
        audit.record(actor, actor.unit(), "reminder.rule", actor.unit().toString(), "");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
