package vn.xaso.indicators.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Units;
import vn.xaso.indicators.domain.Recounts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;

/// Counts everything from scratch each night, and when the administrator asks: proves that the sums are those of a
/// recount, or names what differed and puts it right.
@Service
public class RecountDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RecountDesk.class);
    private static final int FIRST_HOUR = 2;
    private static final int LAST_HOUR = 5;
    /// No unit takes as long: whoever is silent for so long is not there any more.
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private static final int SHOWN = 10;
    private static final int DIFFERENCES_SHOWN = 200;

    private final Units units;
    private final UnitRecount counting;
    private final Recounts recounts;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    RecountDesk(
            Units units,
            UnitRecount counting,
            Recounts recounts,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.units = units;
        this.counting = counting;
        this.recounts = recounts;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param differences of the newest recount
    public record Report(List<Recounts.Recount> recounts, List<Recounts.Difference> differences, boolean runs) {}

    public Report report(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        return Objects.requireNonNull(transaction.execute(status -> {
            var list = recounts.list(SHOWN);
            var differences = list.isEmpty()
                    ? List.<Recounts.Difference>of()
                    : recounts.differences(list.getFirst().id(), DIFFERENCES_SHOWN);
            return new Report(list, differences, running.get());
        }));
    }

    /// Begins in the background. Who asks while it runs gets the one that runs.
    public void ask(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        transaction.executeWithoutResult(
                status -> audit.record(actor, actor.unit(), "indicators.recount", actor.unitName(), ""));
        var _ = Thread.ofVirtual().name("indicator recount").start(() -> run(null, actor.name()));
    }

    /// Once a night, on one machine.
    void walk() {
        breakOff();
        var now = LocalDateTime.now(clock.withZone(OfficeClock.ZONE));
        if (now.getHour() >= FIRST_HOUR && now.getHour() < LAST_HOUR) {
            run(now.toLocalDate(), "");
        }
    }

    /// A recount whose process died is no longer told as running, and its night is counted again.
    private void breakOff() {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> recounts.breakOff(now.minus(SILENCE), now, "Abandoned"));
    }

    /// Outside any transaction.
    ///
    /// @return the recount, or null where one runs or has run for that night
    public @Nullable UUID run(@Nullable LocalDate night, String askedBy) {
        if (!running.compareAndSet(false, true)) {
            return null;
        }
        try {
            var id = Ids.next();
            var all = units.withRegisters();
            boolean mine = Objects.requireNonNull(
                    transaction.execute(status -> recounts.begin(id, night, askedBy, clock.instant(), all.size())));
            if (!mine) {
                return null;
            }
            count(id);
            return id;
        } finally {
            running.set(false);
        }
    }

    private void count(UUID id) {
        var fault = "";
        try {
            var all = units.withRegisters();
            for (var unit : all) {
                UnitScope.of(all)
                        .run(() -> transaction.executeWithoutResult(status -> {
                            var counted = counting.count(all, unit);
                            recounts.add(id, counted.differences());
                            recounts.unitDone(
                                    id,
                                    clock.instant(),
                                    counted.facts(),
                                    counted.differences().size());
                        }));
            }
        } catch (RuntimeException broken) {
            LOG.warn("The recount of the indicators was broken off", broken);
            fault = broken.getClass().getSimpleName();
        }
        var why = fault;
        transaction.executeWithoutResult(status -> recounts.end(id, clock.instant(), why));
    }
}
