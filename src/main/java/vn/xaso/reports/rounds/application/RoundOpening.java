package vn.xaso.reports.rounds.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.rounds.domain.Rounds;

/// Opens rounds: by hand, or by themselves when a period closes. In the caller's transaction.
@Component
public class RoundOpening {

    private static final String BY_ITSELF = "";

    private final Duties duties;
    private final FormVersions forms;
    private final Rounds rounds;
    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;

    RoundOpening(Duties duties, FormVersions forms, Rounds rounds, Units units, AuditTrail trail, Clock clock) {
        this.duties = duties;
        this.forms = forms;
        this.rounds = rounds;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    ReportingDuty duty(Actor actor, UUID id) {
        actor.require(Right.MANAGE_REPORTS);
        return duties.get(actor.unit(), id);
    }

    /// Who has the duty today.
    public Set<UnitId> units(ReportingDuty duty) {
        var today = LocalDate.now(clock);
        return (duty.allUnits() ? units.communesOf(duty.province()) : duty.units())
                .stream()
                        .filter(unit -> units.find(unit)
                                .filter(found -> found.isValidOn(today))
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    ReportingRound open(Actor actor, ReportingDuty duty, ReportingPeriod period, LocalDate due, Set<UnitId> reporting) {
        var round = round(duty, period, due, actor.name());
        if (!rounds.open(round, reporting)) {
            throw new Refusal("rounds.refusal.there");
        }
        trail.record(actor, actor.unit(), "report.open-round", round.id().toString(), period.code());
        return round;
    }

    /// Nothing happens where it is open already.
    ///
    /// @return whether it was opened now
    public boolean openByItself(ReportingDuty duty, ReportingPeriod period, LocalDate due) {
        if (rounds.find(duty.id(), period).isPresent()) {
            return false;
        }
        var round = round(duty, period, due, BY_ITSELF);
        if (!rounds.open(round, units(duty))) {
            return false;
        }
        trail.record(
                AuditedBy.SYSTEM,
                duty.province(),
                "report.open-round",
                round.id().toString(),
                period.code());
        return true;
    }

    private ReportingRound round(ReportingDuty duty, ReportingPeriod period, LocalDate due, String by) {
        var form = forms.inForce(duty.id()).orElseThrow(() -> new Refusal("rounds.refusal.form"));
        return new ReportingRound(
                Ids.next(), duty.province(), duty.id(), form.id(), period, due, clock.instant(), by, null, "");
    }
}
