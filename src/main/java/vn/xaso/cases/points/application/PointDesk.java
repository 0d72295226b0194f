package vn.xaso.cases.points.application;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.points.domain.ReceptionPoint;
import vn.xaso.cases.points.domain.ReceptionPoints;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Keeps the places at which a unit receives, and at which of them a case was received.
///
/// Law: TT 03/2025/TT-VPCP
@Service("receptionPointDesk")
@Transactional
public class PointDesk {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;
    private static final int MOST_UNITS = 1_000;

    private final ReceptionPoints points;
    private final AuditTrail audit;
    private final Recent<UnitId, List<ReceptionPoint>> recent = new Recent<>(Duration.ofSeconds(10), MOST_UNITS);

    PointDesk(ReceptionPoints points, AuditTrail audit) {
        this.points = points;
        this.audit = audit;
    }

    /// Cheap: kept in memory for some seconds.
    @Transactional(readOnly = true)
    public List<ReceptionPoint> all(UnitId unit) {
        return recent.get(unit, () -> points.all(unit));
    }

    /// At which a case may be received now.
    @Transactional(readOnly = true)
    public List<ReceptionPoint> open(UnitId unit) {
        return all(unit).stream().filter(point -> !point.closed()).toList();
    }

    /// Where the case was received; a unit that never had points is not asked.
    @Transactional(readOnly = true)
    public Optional<ReceptionPoint> of(UnitId unit, UUID caseId) {
        var all = all(unit);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return points.of(unit, caseId)
                .flatMap(id ->
                        all.stream().filter(point -> point.id().equals(id)).findFirst());
    }

    public void keep(Actor actor, UUID caseId, UUID point) {
        actor.require(Right.RECEIVE_CASES);
        if (open(actor.unit()).stream().anyMatch(one -> one.id().equals(point))) {
            points.keep(actor.unit(), caseId, point);
        }
    }

    /// @throws Mistakes with everything that is wrong, by field
    public ReceptionPoint add(Actor actor, String name, String address, String hours) {
        actor.require(Right.MANAGE_CALENDAR);
        var tidy = SearchText.tidy(name);
        var where = SearchText.tidy(address);
        var when = SearchText.tidy(hours);
        var check = new Mistakes.Check();
        check.require("name", !tidy.isEmpty() && tidy.length() <= LONGEST_NAME, "points.refusal.name", LONGEST_NAME);
        check.require("address", !where.isEmpty() && where.length() <= LONGEST, "points.refusal.address", LONGEST);
        check.require("hours", when.length() <= LONGEST, "points.refusal.hours", LONGEST);
        check.end();
        var point = new ReceptionPoint(Ids.next(), actor.unit(), tidy, where, when, false);
        points.add(point);
        recent.forget(actor.unit());
        audit.record(actor, actor.unit(), "point.add", point.id().toString(), "");
        return point;
    }

    public void close(Actor actor, UUID id) {
        save(actor, id, true);
        audit.record(actor, actor.unit(), "point.close", id.toString(), "");
    }

    public void reopen(Actor actor, UUID id) {
        save(actor, id, false);
        audit.record(actor, actor.unit(), "point.reopen", id.toString(), "");
    }

    private void save(Actor actor, UUID id, boolean closed) {
        actor.require(Right.MANAGE_CALENDAR);
        var point = points.all(actor.unit()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Absent("point " + id));
        points.save(point.closed(closed));
        recent.forget(actor.unit());
    }
}
