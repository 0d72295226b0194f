package vn.xaso.cases.legs.application;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.legs.domain.LegParcels;
import vn.xaso.cases.legs.domain.LegParcels.Parcel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Empties the outbox of legs: right after the commit, and again and again where that failed. No row crosses units:
/// what was sent is read in the scope of one and written in that of the other.
@Component
public class LegPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LegPost.class);
    private static final int A_ROUND = 200;
    /// So long a parcel is out of everybody's reach while one machine carries it.
    private static final Duration CARRYING = Duration.ofMinutes(5);

    private final LegParcels parcels;
    private final LegMailroom mailroom;
    private final Units units;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();
    private final UnitWorker postman = new UnitWorker("leg-post", this::empty);

    LegPost(LegParcels parcels, LegMailroom mailroom, Units units, TransactionTemplate transaction) {
        this.parcels = parcels;
        this.mailroom = mailroom;
        this.units = units;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one goes.
    @TransactionalEventListener
    void goSoon(LegPosted posted) {
        postman.soon(posted.unit(), posted.at());
    }

    void walk() {
        units.receiving().forEach(this::empty);
    }

    /// Carries everything that is due. Outside any transaction; comes back when it is done,
    /// also where another thread has begun.
    public void carry(UnitId unit) {
        postman.now(unit);
    }

    private void empty(UnitId unit) {
        List<Parcel> taken;
        do {
            taken = take(unit);
            taken.forEach(this::carry);
        } while (taken.size() == A_ROUND);
    }

    private List<Parcel> take(UnitId unit) {
        var now = clock.instant();
        return UnitScope.of(unit)
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> parcels.take(unit, now, now.plus(CARRYING), A_ROUND))));
    }

    /// One parcel that cannot be carried must not hold up the others.
    private void carry(Parcel parcel) {
        try {
            var packed = UnitScope.of(parcel.unit()).call(() -> mailroom.pack(parcel));
            UnitScope.of(parcel.to()).run(() -> OfficeClock.at(parcel.at(), () -> mailroom.unpack(parcel, packed)));
            in(parcel.unit(), () -> parcels.done(parcel, clock.instant()));
        } catch (RuntimeException fault) {
            LOG.warn("Parcel {} of a leg stays in the outbox; a later round tries again", parcel.id(), fault);
            var pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(parcel.tries(), 6)));
            var why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
            in(parcel.unit(), () -> parcels.failed(parcel, why, clock.instant().plus(pause)));
        }
    }

    private void in(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    @Override
    public void destroy() {
        postman.close();
    }
}
