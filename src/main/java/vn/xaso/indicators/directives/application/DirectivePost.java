package vn.xaso.indicators.directives.application;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.indicators.directives.domain.Directives;
import vn.xaso.indicators.directives.domain.Directives.Parcel;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Carries directives and their steps to the other unit: right after the commit, and again where that failed. What
/// comes twice is written once.
@Component
public class DirectivePost implements DisposableBean {

    private static final int A_ROUND = 200;
    private static final int MOST_UNITS = 20_000;

    private final Directives directives;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final UnitWorker postman = new UnitWorker("directive-post", this::empty);

    DirectivePost(Directives directives, Staff staff, TransactionTemplate transaction) {
        this.directives = directives;
        this.staff = staff;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void goSoon(DirectiveDesk.Posted posted) {
        postman.soon(posted.unit(), posted.at());
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(postman::soon);
    }

    /// Comes back when everything is carried.
    public void carry(UnitId unit) {
        postman.now(unit);
    }

    private void empty(UnitId unit) {
        var parcels = UnitScope.of(unit).call(() -> read(unit));
        parcels.forEach(this::deliver);
    }

    private List<Parcel> read(UnitId unit) {
        return Objects.requireNonNull(transaction.execute(status -> directives.parcels(unit, A_ROUND)));
    }

    private void deliver(Parcel parcel) {
        var directive = UnitScope.of(parcel.unit())
                .call(() -> transaction.execute(status ->
                        directives.find(parcel.unit(), parcel.directive()).orElseThrow()));
        var known = Objects.requireNonNull(directive);
        if (parcel.step() == null) {
            in(parcel.to(), () -> directives.add(known.of(parcel.to()), false));
        } else {
            var step = UnitScope.of(parcel.unit())
                    .call(() ->
                            transaction.execute(status -> directives.steps(parcel.unit(), parcel.directive()).stream()
                                    .filter(one -> one.id().equals(parcel.step()))
                                    .findFirst()
                                    .orElseThrow()));
            var taken = Objects.requireNonNull(step);
            in(parcel.to(), () -> directives.add(parcel.to(), taken, known.endsWith(taken.kind())));
        }
        in(parcel.unit(), () -> directives.delivered(parcel));
    }

    private void in(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    @Override
    public void destroy() {
        postman.close();
    }
}
