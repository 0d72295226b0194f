package vn.xaso.mergers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.UnitJoining;
import vn.xaso.identity.ActingOfficials;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlans;
import vn.xaso.mergers.domain.Report;

/// Runs confirmed plans whose day has come: right after they were confirmed, or on that day.
///
/// One transaction for all units of a plan. What fails is undone as a whole; the plan opens again and says why.
@Component
public class MergerWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MergerWork.class);

    private final MergerPlans plans;
    private final MergerRun run;
    private final MergerProgress progress;
    private final UnitJoining joining;
    private final Around around;
    private final UnitWorker worker = new UnitWorker("mergers", this::work);

    /// What the run stands on.
    @Component("mergerSurroundings")
    record Around(ActingOfficials officials, TransactionTemplate transaction, Clock clock) {}

    MergerWork(
            MergerPlans plans, MergerRun run, MergerProgress progress, UnitJoining joining, MergerWork.Around around) {
        this.plans = plans;
        this.run = run;
        this.progress = progress;
        this.joining = joining;
        this.around = around;
    }

    /// The scope cannot change in the thread that has just committed: another one works.
    @TransactionalEventListener
    void goSoon(PlanDesk.Confirmed confirmed) {
        worker.soon(confirmed.province(), around.clock().instant());
    }

    /// Plans of all provinces.
    void walk() {
        due().stream().map(MergerPlans.Due::province).distinct().forEach(this::work);
    }

    private List<MergerPlans.Due> due() {
        var today = LocalDate.now(around.clock());
        return around.transaction().execute(status -> plans.due(today));
    }

    /// Runs what is due and comes back when it is done, also where the thread has begun before.
    public void now(UnitId province) {
        worker.now(province);
    }

    /// Everything of the province that is due. Outside any transaction.
    private void work(UnitId province) {
        due().stream().filter(one -> one.province().equals(province)).forEach(one -> attempt(province, one.plan()));
    }

    private void attempt(UnitId province, UUID id) {
        try {
            var by = actor(province, id);
            if (by.isEmpty()) {
                undo(province, id, "mergers.fault.nobody");
                return;
            }
            UnitScope.of(open(by.get(), id)).run(() -> runWhole(by.get(), province, id));
        } catch (Refusal refusal) {
            LOG.info("Plan {} was not run: {}", id, refusal.messageKey());
            undo(province, id, refusal.messageKey());
        } catch (RuntimeException fault) { // whatever went wrong: everything is undone, and the province is told
            LOG.error("Plan {} was undone", id, fault);
            undo(province, id, "mergers.fault.undone");
        } finally {
            progress.over(id);
        }
    }

    /// First everything at once; then what waited for that and came in as the old unit's.
    private void runWhole(Actor by, UnitId province, UUID id) {
        var done = around.transaction()
                .execute(status -> plans.take(province, id)
                        .filter(plan -> plan.state() == MergerPlan.State.CONFIRMED)
                        .map(plan -> run.run(by, plan)));
        if (done != null && done.isPresent()) {
            bringAfter(done.get());
        }
    }

    /// What is merged stays merged, also where this fails.
    private void bringAfter(MergerRun.Done done) {
        try {
            around.transaction().executeWithoutResult(status -> run.bringAfter(done));
        } catch (RuntimeException fault) {
            LOG.error("What came in during a merger stays with the old unit", fault);
        }
    }

    private Optional<Actor> actor(UnitId province, UUID id) {
        return UnitScope.of(province)
                .call(() -> around.transaction()
                        .execute(status -> plans.find(province, id)
                                .map(MergerPlan::account)
                                .flatMap(account -> around.officials().find(account, province))));
    }

    /// The rows of the whole province, and those of the successors that begin.
    private Set<UnitId> open(Actor by, UUID id) {
        return UnitScope.of(by.unit())
                .call(() -> around.transaction().execute(status -> {
                    var all = new HashSet<>(by.units());
                    plans.find(by.unit(), id)
                            .ifPresent(plan -> Report.groups(plans.lines(id))
                                    .forEach(group ->
                                            all.add(joining.idOf(DryRun.successor(plan, group.heir()), plan.on()))));
                    return all;
                }));
    }

    private void undo(UnitId province, UUID id, String why) {
        UnitScope.of(province)
                .run(() -> around.transaction()
                        .executeWithoutResult(status -> plans.take(province, id)
                                .filter(plan -> plan.state() == MergerPlan.State.CONFIRMED)
                                .ifPresent(plan -> {
                                    plans.save(plan, PlanDesk.undone(plan, why));
                                    plans.awaitNoMore(plan);
                                })));
    }

    @Override
    public void destroy() {
        worker.close();
    }
}
