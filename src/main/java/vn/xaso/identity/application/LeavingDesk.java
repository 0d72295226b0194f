package vn.xaso.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Staff;
import vn.xaso.identity.OpenWork;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where a person who leaves hands everything over: nobody's work is ever without an owner.
@Service
@Transactional
public class LeavingDesk {

    private final ObjectProvider<OpenWork> works;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    LeavingDesk(ObjectProvider<OpenWork> works, Staff staff, AuditTrail audit, Clock clock) {
        this.works = works;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// How much of one kind lies in the hands of the person.
    public record Lot(String kind, int count) {}

    /// Every kind, also those of which nothing is there: the dry run.
    @Transactional(readOnly = true)
    public List<Lot> lots(Actor actor, UUID official) {
        actor.require(Right.MANAGE_PEOPLE);
        requireColleague(actor.unit(), official);
        return works.orderedStream()
                .map(work -> new Lot(work.kind(), work.count(actor.unit(), official)))
                .toList();
    }

    /// All or nothing.
    ///
    /// @param successors by kind
    /// @return what was handed over
    public List<Lot> handOver(Actor actor, UUID official, Map<String, UUID> successors) {
        var there = lots(actor, official);
        var check = new Mistakes.Check();
        for (var lot : there) {
            var successor = successors.get(lot.kind());
            boolean right = successor != null
                    && !successor.equals(official)
                    && staff.official(actor.unit(), successor, LocalDate.now(clock))
                            .isPresent();
            check.require(lot.kind(), lot.count() == 0 || right, "handover.refusal.successor");
        }
        check.end();
        var done = new ArrayList<Lot>();
        for (var work : works.orderedStream().toList()) {
            var successor = successors.get(work.kind());
            if (successor != null && work.count(actor.unit(), official) > 0) {
                done.add(new Lot(work.kind(), hand(actor, official, work, successor)));
            }
        }
        return List.copyOf(done);
    }

    private int hand(Actor actor, UUID official, OpenWork work, UUID successor) {
        try {
            int count = work.handOver(actor, official, successor);
            audit.record(actor, actor.unit(), "handover.work", official.toString(), work.kind() + ": " + count);
            return count;
        } catch (Refusal refusal) {
            var check = new Mistakes.Check();
            check.part(
                    work.kind(),
                    () -> {
                        throw refusal;
                    },
                    0);
            check.end();
            throw refusal;
        }
    }

    /// Whether nothing lies in the hands of the person.
    @Transactional(readOnly = true)
    public boolean isFree(UnitId unit, UUID official) {
        return works.stream().allMatch(work -> work.count(unit, official) == 0);
    }

    private void requireColleague(UnitId unit, UUID official) {
        if (staff.official(unit, official, LocalDate.now(clock)).isEmpty()) {
            throw new Absent("official " + official);
        }
    }
}
