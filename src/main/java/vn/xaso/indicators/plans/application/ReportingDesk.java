package vn.xaso.indicators.plans.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.StoredFile;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.PlanMeasure;
import vn.xaso.indicators.plans.domain.PlanReport;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Right;

/// Where figures that nobody counts are reported, with a note and the evidence.
@Service
@Transactional
public class ReportingDesk {

    private static final int LONGEST = 2_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private final Plans plans;
    private final PlanDesk desk;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    ReportingDesk(Plans plans, PlanDesk desk, FileStore files, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.desk = desk;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever keeps plans, and the person who answers for the measure.
    public static boolean mayReport(Actor actor, Plan plan, PlanMeasure measure) {
        boolean may = actor.may(Right.MANAGE_PLANS) || actor.person().equals(measure.owner());
        return may && !measure.isMeasured() && plan.state() == Plan.State.RUNNING;
    }

    /// @param evidence a file that was looked into, or null
    /// @throws Mistakes with everything that is wrong, by field
    public PlanReport report(
            Actor actor,
            UUID planId,
            UUID measureId,
            @Nullable BigDecimal value,
            String note,
            @Nullable CheckedFile evidence) {
        var plan = desk.readable(actor, planId);
        var measure = desk.measure(planId, measureId);
        if (!mayReport(actor, plan, measure)) {
            throw new Absent("report for measure " + measureId);
        }
        var check = new Mistakes.Check();
        boolean sound = value != null && value.signum() >= 0 && value.compareTo(MOST) <= 0;
        check.require("value", sound, "plans.refusal.value");
        check.require("note", note.length() <= LONGEST, "plans.refusal.note", LONGEST);
        check.end();
        var stored = evidence == null ? null : files.store(AuditedBy.official(actor), actor.unit(), evidence);
        var report = new PlanReport(
                Ids.next(),
                actor.unit(),
                planId,
                measureId,
                java.util.Objects.requireNonNull(value),
                note.strip(),
                stored == null ? null : stored.id(),
                stored == null ? "" : stored.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                actor.name(),
                actor.position());
        plans.add(report);
        audit.record(actor, actor.unit(), "plan.report", measureId.toString(), value.toPlainString());
        return report;
    }

    /// The evidence of a report: for the unit that reported, and for the one whose plan it is.
    @Transactional(readOnly = true)
    public StoredFile evidence(Actor actor, UUID planId, UUID reportId) {
        var plan = desk.readable(actor, planId);
        var report = plans.report(reportId)
                .filter(one -> one.plan().equals(planId))
                .orElseThrow(() -> new Absent("report " + reportId));
        boolean own = report.unit().equals(actor.unit()) || plan.unit().equals(actor.unit());
        if (!own || report.file() == null) {
            throw new Absent("evidence of report " + reportId);
        }
        return files.get(report.unit(), report.file());
    }
}
