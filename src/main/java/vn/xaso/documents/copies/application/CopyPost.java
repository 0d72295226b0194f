package vn.xaso.documents.copies.application;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentCourier;
import vn.xaso.documents.copies.domain.CopyParcels;
import vn.xaso.documents.copies.domain.CopyParcels.Parcel;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Carries copies to units of this house: right after the commit, and again and again where that failed.
///
/// Law: 30/2020/NĐ-CP art. 18
@Component
public class CopyPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CopyPost.class);
    private static final int A_ROUND = 200;
    private static final int MOST_UNITS = 20_000;
    private static final int LONGEST_PAUSE = 60;
    /// So long a parcel is out of everybody's reach while one machine carries it.
    private static final Duration CARRYING = Duration.ofMinutes(5);

    private final CopyParcels parcels;
    private final CopyLetters letters;
    private final List<DocumentCourier> couriers;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();
    private final UnitWorker postman = new UnitWorker("copy-post", this::carry);

    CopyPost(
            CopyParcels parcels,
            CopyLetters letters,
            List<DocumentCourier> couriers,
            Staff staff,
            TransactionTemplate transaction) {
        this.parcels = parcels;
        this.letters = letters;
        this.couriers = couriers;
        this.staff = staff;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one goes.
    @TransactionalEventListener
    void goSoon(CopySending sending) {
        postman.soon(sending.unit(), sending.at());
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(this::carry);
    }

    /// Carries everything that is due. Outside any transaction.
    public void carry(UnitId unit) {
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
            var courier = couriers.stream()
                    .filter(one -> one.reaches(parcel.recipient()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no courier reaches " + parcel.recipient()));
            var letter = UnitScope.of(parcel.unit()).call(() -> letters.read(parcel.unit(), parcel.copy()));
            courier.deliver(letter, parcel.recipient());
            in(parcel.unit(), () -> parcels.done(parcel, clock.instant()));
        } catch (RuntimeException fault) {
            LOG.warn("Copy {} stays in the outbox; a later round tries again", parcel.copy(), fault);
            var pause = Duration.ofMinutes(Math.min(LONGEST_PAUSE, 1L << Math.min(parcel.tries(), 6)));
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
