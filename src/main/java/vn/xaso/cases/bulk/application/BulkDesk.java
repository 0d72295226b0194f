package vn.xaso.cases.bulk.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.bulk.domain.BulkAct.Need;
import vn.xaso.cases.bulk.domain.BulkItem;
import vn.xaso.cases.bulk.domain.BulkItem.Stands;
import vn.xaso.cases.bulk.domain.BulkOrder;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.cases.bulk.domain.BulkRuns;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// Where an act with many cases is prepared, looked at, and begun.
@Service
@Transactional
public class BulkDesk {

    private static final String ABSENT = "bulk.reason.absent";
    private static final int LATEST = 30;

    private final BulkRuns runs;
    private final CaseFiles cases;
    private final BulkActs acts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    BulkDesk(
            BulkRuns runs,
            CaseFiles cases,
            BulkActs acts,
            AuditTrail audit,
            ApplicationEventPublisher announcer,
            Clock clock) {
        this.runs = runs;
        this.cases = cases;
        this.acts = acts;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// Somebody began a run.
    record Begun(UnitId unit) {}

    /// Looks at each case what would become of the act. Nothing is done yet.
    ///
    /// @throws Mistakes with everything that is wrong about the order, by field
    public BulkRun prepare(Actor actor, BulkOrder order, List<UUID> chosen) {
        actor.require(order.act().right());
        check(actor, order, chosen);
        var items = new ArrayList<BulkItem>();
        for (var id : new LinkedHashSet<>(chosen)) {
            if (items.size() < BulkRun.MOST) {
                items.add(lookedAt(actor, order, id, items.size() + 1));
            }
        }
        var run = new BulkRun(
                Ids.next(), actor.unit(), order, actor.account(), actor.person(), actor.name(), now(), null, null);
        runs.add(run, items);
        return run;
    }

    private void check(Actor actor, BulkOrder order, List<UUID> chosen) {
        var check = new Mistakes.Check();
        check.require("case", !chosen.isEmpty(), "bulk.refusal.none");
        check.require("note", !order.act().needs(Need.NOTE) || !order.note().isBlank(), "cases.refusal.reasonMissing");
        check.require("day", !order.act().needs(Need.DAY) || order.until() != null, "cases.refusal.day");
        check.part(
                "official",
                () -> {
                    acts.check(actor, order);
                    return true;
                },
                true);
        check.end();
    }

    private BulkItem lookedAt(Actor actor, BulkOrder order, UUID id, int no) {
        try {
            var file = cases.get(actor.unit(), id);
            acts.check(actor, file, order);
            return new BulkItem(no, id, file.version(), Stands.POSSIBLE, "");
        } catch (Refusal refusal) {
            return new BulkItem(no, id, 0, Stands.IMPOSSIBLE, refusal.messageKey());
        } catch (Absent absent) {
            return new BulkItem(no, id, 0, Stands.IMPOSSIBLE, ABSENT);
        }
    }

    /// Lets the act be done with every case with which it is possible.
    public void begin(Actor actor, UUID id) {
        var run = get(actor, id);
        if (!run.person().equals(actor.person())) {
            throw new Absent("run of somebody else");
        }
        actor.require(run.order().act().right());
        if (runs.begin(actor.unit(), id, now())) {
            audit.record(actor, actor.unit(), "bulk.begin", id.toString(), "");
            announcer.publishEvent(new Begun(actor.unit()));
        }
    }

    @Transactional(readOnly = true)
    public BulkRun get(Actor actor, UUID id) {
        return runs.find(actor.unit(), id)
                .filter(run -> run.mayBeSeenBy(actor))
                .orElseThrow(() -> new Absent("run " + id));
    }

    @Transactional(readOnly = true)
    public List<BulkItem> items(BulkRun run) {
        return runs.items(run.unit(), run.id());
    }

    /// Those of the ids that are runs of the unit.
    @Transactional(readOnly = true)
    public List<BulkRun> list(Actor actor, Set<UUID> ids) {
        return runs.list(actor.unit(), ids);
    }

    /// What the official began before.
    @Transactional(readOnly = true)
    public List<BulkRun> latest(Actor actor) {
        return runs.latest(actor.unit(), actor.person(), LATEST);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
