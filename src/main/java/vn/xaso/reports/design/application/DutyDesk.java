package vn.xaso.reports.design.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.design.domain.ReportingDuty.Terms;

/// Where the province lays down what is reported to it.
///
/// Law: 09/2019/NĐ-CP
@Service
@Transactional
public class DutyDesk {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_DUE_DAYS = 60;

    private final Duties duties;
    private final AuditTrail trail;
    private final Clock clock;

    DutyDesk(Duties duties, AuditTrail trail, Clock clock) {
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ReportingDuty> list(Actor actor) {
        actor.require(Right.MANAGE_REPORTS);
        return duties.list(actor.unit());
    }

    @Transactional(readOnly = true)
    public ReportingDuty get(Actor actor, UUID id) {
        actor.require(Right.MANAGE_REPORTS);
        return duties.get(actor.unit(), id);
    }

    public ReportingDuty make(Actor actor, Terms terms) {
        actor.require(Right.MANAGE_REPORTS);
        check(terms);
        var duty = new ReportingDuty(Ids.next(), actor.unit(), terms, true, Set.of(), false, 1);
        duties.add(duty, clock.instant());
        trail.record(
                actor,
                actor.unit(),
                "report.make-duty",
                duty.id().toString(),
                terms.kind().name());
        return duty;
    }

    public void change(Actor actor, UUID id, int seen, Terms terms) {
        check(terms);
        save(
                actor,
                seen(actor, id, seen).with(terms),
                "report.change-duty",
                terms.kind().name());
    }

    public void assign(Actor actor, UUID id, int seen, boolean all, Set<UnitId> units) {
        var duty = seen(actor, id, seen);
        var check = new Mistakes.Check();
        check.require("units", all || !units.isEmpty(), "duties.refusal.units");
        check.require("units", actor.units().containsAll(units), "duties.refusal.units");
        check.end();
        save(actor, duty.forUnits(all, units), "report.assign-duty", all ? "*" : String.valueOf(units.size()));
    }

    public void end(Actor actor, UUID id, int seen, boolean ended) {
        save(actor, seen(actor, id, seen).end(ended), ended ? "report.end-duty" : "report.resume-duty", "");
    }

    private ReportingDuty seen(Actor actor, UUID id, int seen) {
        actor.require(Right.MANAGE_REPORTS);
        var duty = duties.get(actor.unit(), id);
        if (duty.version() != seen) {
            throw new Overtaken("duty " + id);
        }
        return duty;
    }

    private void save(Actor actor, ReportingDuty after, String act, String note) {
        duties.save(after);
        trail.record(actor, actor.unit(), act, after.id().toString(), note);
    }

    private static void check(Terms terms) {
        var check = new Mistakes.Check();
        var name = terms.name().vi();
        check.require("name", !name.isBlank(), "duties.refusal.name");
        check.require("name", name.length() <= LONGEST_NAME, "duties.refusal.long", LONGEST_NAME);
        check.require("nameEn", terms.name().en().length() <= LONGEST_NAME, "duties.refusal.long", LONGEST_NAME);
        check.require("content", terms.content().length() <= LONGEST_TEXT, "duties.refusal.long", LONGEST_TEXT);
        check.require("steps", terms.steps().length() <= LONGEST_TEXT, "duties.refusal.long", LONGEST_TEXT);
        check.require("basis", !terms.basis().isBlank(), "duties.refusal.basis");
        check.require("closingDay", terms.closingDay() >= 1 && terms.closingDay() <= 31, "duties.refusal.closingDay");
        check.require(
                "dueDays", terms.dueDays() >= 0 && terms.dueDays() <= MOST_DUE_DAYS, "duties.refusal.dueDays", 60);
        check.end();
    }
}
