package vn.xaso.reports.rounds.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.rounds.domain.Rounds;

/// Where the province opens a round by hand, and locks it.
@Service
@Transactional
public class RoundDesk {

    private final Rounds rounds;
    private final RoundOpening opening;
    private final WorkingCalendars calendars;
    private final AuditTrail trail;
    private final Clock clock;

    RoundDesk(Rounds rounds, RoundOpening opening, WorkingCalendars calendars, AuditTrail trail, Clock clock) {
        this.rounds = rounds;
        this.opening = opening;
        this.calendars = calendars;
        this.trail = trail;
        this.clock = clock;
    }

    /// What somebody chose for a report that is asked for once.
    public record Wanted(LocalDate first, LocalDate last, LocalDate dueOn, Set<UnitId> units) {}

    /// A periodic round before or after its time: the period that closed last, or one that was left out.
    public ReportingRound openPeriod(Actor actor, UUID dutyId, int year, int number) {
        var duty = opening.duty(actor, dutyId);
        var kind = duty.terms().kind();
        if (!kind.isPeriodic() || number < 1 || number > kind.inAYear() || year < 2000 || year > 2100) {
            throw new Refusal("rounds.refusal.period");
        }
        var period = ReportingPeriod.of(kind, year, number, duty.terms().closingDay());
        var due = period.dueOn(duty.terms().dueDays(), calendars.of(actor.unit()), LocalDate.now(clock));
        return opening.open(actor, duty, period, due, opening.units(duty));
    }

    /// A report on one subject, or one that is wanted once.
    public ReportingRound openOnce(Actor actor, UUID dutyId, Wanted wanted) {
        var duty = opening.duty(actor, dutyId);
        var check = new Mistakes.Check();
        check.require("last", !wanted.last().isBefore(wanted.first()), "rounds.refusal.days");
        check.require("dueOn", !wanted.dueOn().isBefore(LocalDate.now(clock)), "rounds.refusal.dueOn");
        check.require(
                "everybody",
                !wanted.units().isEmpty() && actor.units().containsAll(wanted.units()),
                "duties.refusal.units");
        check.end();
        var kind = duty.terms().kind().isPeriodic()
                ? ReportingPeriod.Kind.AD_HOC
                : duty.terms().kind();
        int number = rounds.count(dutyId, wanted.last().getYear()) + 1;
        var period = ReportingPeriod.days(kind, number, wanted.first(), wanted.last());
        return opening.open(actor, duty, period, wanted.dueOn(), wanted.units());
    }

    public void lock(Actor actor, UUID id, boolean locked) {
        actor.require(Right.MANAGE_REPORTS);
        var round = rounds.get(actor.unit(), id);
        rounds.lock(id, actor.unit(), locked ? clock.instant() : null, locked ? actor.name() : "");
        trail.record(
                actor,
                actor.unit(),
                locked ? "report.lock-round" : "report.unlock-round",
                id.toString(),
                round.period().code());
    }

    /// @param id of a round that is still open to changes
    public ReportingRound requireOpen(Actor actor, UUID id) {
        actor.require(Right.MANAGE_REPORTS);
        rounds.hold(id);
        var round = rounds.get(actor.unit(), id);
        if (round.isLocked()) {
            throw new Refusal("rounds.refusal.locked");
        }
        return round;
    }
}
