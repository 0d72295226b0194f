package vn.xaso.cases.crossing.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.domain.Crossings;
import vn.xaso.cases.crossing.domain.Crossings.News;
import vn.xaso.cases.crossing.domain.Supplement;
import vn.xaso.cases.crossing.domain.Supplements;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Carries cases to the units that decide them, and news of them back: right after the commit, and again where that
/// failed. No row crosses units.
@Component
public class CrossingPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CrossingPost.class);
    private static final int A_ROUND = 100;
    private static final Duration CARRYING = Duration.ofMinutes(5);

    private final Crossings crossings;
    private final Supplements supplements;
    private final CrossingRoom room;
    private final Units units;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();
    private final UnitWorker postman = new UnitWorker("crossing-post", this::empty);

    CrossingPost(
            Crossings crossings,
            Supplements supplements,
            CrossingRoom room,
            Units units,
            TransactionTemplate transaction) {
        this.crossings = crossings;
        this.supplements = supplements;
        this.room = room;
        this.units = units;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one goes.
    @TransactionalEventListener
    void goSoon(CrossingPosted posted) {
        postman.soon(posted.unit(), posted.at());
    }

    void walk() {
        units.receiving().forEach(this::empty);
    }

    /// Carries everything that is due, in both directions. Outside any transaction; comes back when it is done,
    /// also where another thread has begun.
    public void carry(UnitId unit) {
        postman.now(unit);
    }

    private void empty(UnitId unit) {
        var now = clock.instant();
        for (var crossing : in(unit, () -> crossings.take(unit, now, now.plus(CARRYING), A_ROUND))) {
            carry(crossing);
        }
        for (var supplement : in(unit, () -> supplements.take(unit, now, now.plus(CARRYING), A_ROUND))) {
            carry(supplement);
        }
        for (var news : in(unit, () -> crossings.takeNews(unit, now, now.plus(CARRYING), A_ROUND))) {
            carry(news);
        }
    }

    private void carry(Crossing crossing) {
        try {
            if (!crossing.hasArrived()) {
                var packed = UnitScope.of(crossing.unit()).call(() -> room.pack(crossing));
                var taken = at(crossing.receivedAt(), crossing.competent(), () -> room.unpack(crossing, packed));
                UnitScope.of(crossing.unit()).run(() -> room.arrived(crossing, taken));
            } else {
                UnitScope.of(crossing.competent()).run(() -> room.handedOver(crossing));
                in(crossing.unit(), () -> {
                    crossings.told(crossing);
                    return true;
                });
            }
        } catch (RuntimeException fault) {
            LOG.warn("Case {} for another unit waits; a later round tries again", crossing.code(), fault);
            var why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
            in(crossing.unit(), () -> {
                crossings.failed(crossing, why, clock.instant().plus(Duration.ofMinutes(1)));
                return true;
            });
        }
    }

    private void carry(Supplement supplement) {
        var unit = supplement.unit();
        try {
            var crossing =
                    in(unit, () -> crossings.find(unit, supplement.crossing()).orElseThrow());
            var packed = in(unit, () -> room.pack(supplement, supplements.papers(supplement)));
            at(supplement.at(), crossing.competent(), () -> {
                room.supply(crossing, supplement, packed);
                return true;
            });
            in(unit, () -> {
                supplements.told(supplement, clock.instant());
                return true;
            });
        } catch (RuntimeException fault) {
            LOG.warn("Supplement {} for another unit waits; a later round tries again", supplement.id(), fault);
            var why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
            in(unit, () -> {
                supplements.failed(supplement, why, clock.instant().plus(Duration.ofMinutes(1)));
                return true;
            });
        }
    }

    /// What failed comes again when its time is back.
    private void carry(News news) {
        try {
            var result = UnitScope.of(news.unit()).call(() -> room.result(news));
            UnitScope.of(news.receiver()).run(() -> room.learn(news, result));
            in(news.unit(), () -> {
                crossings.told(news);
                return true;
            });
        } catch (RuntimeException fault) {
            LOG.warn("News of case {} wait; a later round tries again", news.caseId(), fault);
        }
    }

    private static <T> T at(Instant time, UnitId unit, Supplier<T> work) {
        var done = new java.util.concurrent.atomic.AtomicReference<T>();
        OfficeClock.at(time, () -> done.set(UnitScope.of(unit).call(work::get)));
        return Objects.requireNonNull(done.get());
    }

    private <T> T in(UnitId unit, Supplier<T> work) {
        return UnitScope.of(unit).call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    @Override
    public void destroy() {
        postman.close();
    }
}
