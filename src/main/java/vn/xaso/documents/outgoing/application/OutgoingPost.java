package vn.xaso.documents.outgoing.application;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentCourier;
import vn.xaso.documents.outgoing.domain.Outbox;
import vn.xaso.documents.outgoing.domain.Outbox.Parcel;
import vn.xaso.documents.outgoing.domain.Recipients;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Empties the outbox: right after the commit, and again and again where that failed.
///
/// Law: 30/2020/NĐ-CP art. 18
@Component
public class OutgoingPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingPost.class);
    private static final int A_ROUND = 200;
    private static final int MOST_UNITS = 20_000;
    /// So long a parcel is out of everybody's reach while one machine carries it.
    private static final Duration CARRYING = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Recipients recipients;
    private final IssuedDocuments issued;
    private final List<DocumentCourier> couriers;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();
    private final UnitWorker postman = new UnitWorker("outgoing-post", this::carry);

    OutgoingPost(
            Outbox outbox,
            Recipients recipients,
            IssuedDocuments issued,
            List<DocumentCourier> couriers,
            Staff staff,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.issued = issued;
        this.couriers = couriers;
        this.staff = staff;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one goes.
    @TransactionalEventListener
    void goSoon(Sending sending) {
        postman.soon(sending.unit(), sending.at());
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(this::carry);
    }

    /// Carries everything that is due. Outside any transaction.
    public void carry(UnitId unit) {
        List<Parcel> parcels;
        do {
            parcels = take(unit);
            parcels.forEach(this::carry);
        } while (parcels.size() == A_ROUND);
    }

    private List<Parcel> take(UnitId unit) {
        var now = clock.instant();
        return UnitScope.of(unit)
                .call(() -> java.util.Objects.requireNonNull(
                        transaction.execute(status -> outbox.take(unit, now, now.plus(CARRYING), A_ROUND))));
    }

    /// One parcel that cannot be carried must not hold up the others.
    private void carry(Parcel parcel) {
        try {
            boolean delivered = hand(parcel);
            in(parcel.unit(), () -> {
                outbox.done(parcel, clock.instant());
                if (delivered) {
                    recipients.carried(parcel.unit(), parcel.document(), parcel.recipient(), clock.instant());
                }
            });
        } catch (RuntimeException fault) {
            LOG.warn("Parcel {} stays in the outbox; a later round tries again", parcel.id(), fault);
            var pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(parcel.tries(), 6)));
            var why = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
            in(parcel.unit(), () -> outbox.failed(parcel, why, clock.instant().plus(pause)));
        }
    }

    private boolean hand(Parcel parcel) {
        var courier = couriers.stream()
                .filter(one -> one.reaches(parcel.recipient()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no courier reaches " + parcel.recipient()));
        if (parcel.kind() == Outbox.Kind.RECALL) {
            courier.recall(parcel.unit(), parcel.document(), parcel.recipient(), parcel.reason());
            return false;
        }
        var unit = UnitScope.of(parcel.unit());
        if (unit.call(() -> issued.isRecalled(parcel.unit(), parcel.document()))) {
            return false;
        }
        courier.deliver(unit.call(() -> issued.read(parcel.unit(), parcel.document())), parcel.recipient());
        return true;
    }

    private void in(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    @Override
    public void destroy() {
        postman.close();
    }
}
