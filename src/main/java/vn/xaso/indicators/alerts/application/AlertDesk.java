package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Holding;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Staff;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Where those who answer for an alert say that they know, that they look after it, or that nobody wants to be
/// reminded.
@Service
@Transactional
public class AlertDesk {

    private static final int LONGEST = 500;
    private static final int MOST_SILENT_DAYS = 90;

    private final Alerts alerts;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    AlertDesk(Alerts alerts, Staff staff, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// The kinds of positions that the official holds in the unit today.
    @Transactional(readOnly = true)
    public Set<PositionKind> positions(Actor actor) {
        var kinds = EnumSet.noneOf(PositionKind.class);
        staff.official(actor.unit(), actor.person(), LocalDate.now(clock))
                .ifPresent(one -> one.holdings().stream().map(Holding::kind).forEach(kinds::add));
        return kinds;
    }

    /// Those who lead see all of the unit, the others what is theirs.
    @Transactional(readOnly = true)
    public Alert readable(Actor actor, UUID id) {
        var found = alerts.find(actor.unit(), id).orElseThrow(() -> new Absent("alert " + id));
        if (!actor.may(Right.SEE_OPERATIONS) && !isOf(actor, found)) {
            throw new Absent("alert " + id);
        }
        return found;
    }

    @Transactional(readOnly = true)
    public boolean isOf(Actor actor, Alert alert) {
        var taken = alert.taken();
        return actor.person().equals(alert.person())
                || (taken != null && taken.person().equals(actor.person()))
                || positions(actor).contains(alert.owner());
    }

    public void see(Actor actor, UUID id) {
        open(actor, id);
        alerts.see(actor.unit(), id, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.name());
        audit.record(actor, actor.unit(), "alert.see", id.toString(), "");
    }

    public void take(Actor actor, UUID id) {
        open(actor, id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        alerts.take(actor.unit(), id, new Alert.Taken(actor.person(), actor.name(), now));
        audit.record(actor, actor.unit(), "alert.take", id.toString(), "");
    }

    /// @param until the last day on which nobody is reminded
    public void silence(Actor actor, UUID id, @Nullable LocalDate until, String reason) {
        open(actor, id);
        var tidy = SearchText.tidy(reason);
        var today = LocalDate.now(clock);
        boolean near = until != null && until.isAfter(today) && !until.isAfter(today.plusDays(MOST_SILENT_DAYS));
        var check = new Mistakes.Check();
        check.require("until", near, "alerts.refusal.until", MOST_SILENT_DAYS);
        check.require("reason", !tidy.isEmpty() && tidy.length() <= LONGEST, "alerts.refusal.reason", LONGEST);
        check.end();
        alerts.silence(
                actor.unit(), id, new Alert.Silence(java.util.Objects.requireNonNull(until), tidy, actor.name()));
        audit.record(actor, actor.unit(), "alert.silence", id.toString(), until.toString());
    }

    private void open(Actor actor, UUID id) {
        if (!readable(actor, id).isOpen()) {
            throw new Refusal("alerts.refusal.closed");
        }
    }
}
