package vn.xaso.cases.bulk.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.bulk.domain.BulkItem;
import vn.xaso.cases.bulk.domain.BulkItem.Stands;
import vn.xaso.cases.bulk.domain.BulkRun;
import vn.xaso.cases.bulk.domain.BulkRuns;
import vn.xaso.directory.Staff;
import vn.xaso.identity.ActingOfficials;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Does the acts of a run, one case after the other, each in one transaction with its result: right after the run was
/// begun, and again from where it stopped when a machine went down. One machine at a time works on a run.
@Component
public class BulkWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final int MOST_UNITS = 20_000;
    /// So long a run is out of the reach of other machines. Longer than one act can take.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration UNBEGUN = Duration.ofDays(1);

    private final BulkRuns runs;
    private final BulkActs acts;
    private final ActingOfficials officials;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final UnitWorker worker = new UnitWorker("bulk-work", this::work);

    BulkWork(BulkRuns runs, BulkActs acts, ActingOfficials officials, Staff staff, TransactionTemplate transaction) {
        this.runs = runs;
        this.acts = acts;
        this.officials = officials;
        this.staff = staff;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one works.
    @TransactionalEventListener
    void goSoon(BulkDesk.Begun begun) {
        worker.soon(begun.unit());
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(this::work);
    }

    /// Works on every run of the unit that waits. Outside any transaction.
    public void work(UnitId unit) {
        UnitScope.of(unit).run(() -> {
            for (var run = take(unit); run.isPresent(); run = take(unit)) {
                work(run.get());
            }
        });
    }

    /// The clock of the machine: a lease is nothing that the office decides.
    private Optional<BulkRun> take(UnitId unit) {
        var now = Instant.now();
        return transaction.execute(status -> {
            runs.forgetUnbegun(unit, now.minus(UNBEGUN));
            return runs.take(unit, now, now.plus(LEASE));
        });
    }

    private void work(BulkRun run) {
        while (keeps(run)) {
            var item = transaction.execute(status -> runs.next(run.unit(), run.id()));
            if (item == null || item.isEmpty()) {
                transaction.executeWithoutResult(status -> runs.end(run.unit(), run.id(), Instant.now()));
                return;
            }
            work(run, item.get());
        }
    }

    private boolean keeps(BulkRun run) {
        var now = Instant.now();
        return Boolean.TRUE.equals(
                transaction.execute(status -> runs.keep(run.unit(), run.id(), now, now.plus(LEASE))));
    }

    private void work(BulkRun run, BulkItem item) {
        var reason = "";
        try {
            var actor = actor(run);
            transaction.executeWithoutResult(status -> {
                acts.run(actor, item.caseId(), item.seen(), run.order());
                mark(run, item, Stands.DONE, "");
            });
            return;
        } catch (Overtaken changed) {
            reason = "bulk.reason.changed";
        } catch (Refusal refusal) {
            reason = refusal.messageKey();
        } catch (Absent absent) {
            reason = "bulk.reason.absent";
        } catch (RuntimeException fault) { // one case must not keep the others from being done
            LOG.warn("Case {} of run {} failed", item.no(), run.id(), fault);
            reason = "bulk.reason.fault";
        }
        var why = reason;
        transaction.executeWithoutResult(status -> mark(run, item, Stands.NOT_DONE, why));
    }

    private void mark(BulkRun run, BulkItem item, Stands stands, String reason) {
        runs.mark(run.unit(), run.id(), new BulkItem(item.no(), item.caseId(), item.seen(), stands, reason));
    }

    /// With the rights of now: who lost a position meanwhile does nothing more.
    private Actor actor(BulkRun run) {
        return officials.find(run.account(), run.unit()).orElseThrow(() -> new Absent("official of run " + run.id()));
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
