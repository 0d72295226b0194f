package vn.xaso.documents.incoming.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.documents.HandlingReport;
import vn.xaso.documents.incoming.domain.ReportOutbox;
import vn.xaso.documents.incoming.domain.ReportOutbox.Waiting;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Hands the reports of the recipients to the issuers: right after the commit, and again and again where that failed.
@Component
class ReportPost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReportPost.class);
    private static final int A_ROUND = 200;
    private static final int MOST_UNITS = 20_000;

    private final ReportOutbox outbox;
    private final HandlingReport.Reader reader;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final ExecutorService postman = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("incoming-reports").daemon().factory());

    ReportPost(ReportOutbox outbox, HandlingReport.Reader reader, Staff staff, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.reader = reader;
        this.staff = staff;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one goes.
    @TransactionalEventListener
    void goSoon(ReportWritten written) {
        postman.execute(OfficeClock.carried(() -> {
            try {
                deliver(Set.of(written.unit()));
            } catch (RuntimeException fault) {
                LOG.warn("Reports of {} stay in the outbox; the next round tries again", written.unit(), fault);
            }
        }));
    }

    void walk() {
        deliver(new HashSet<>(staff.unitsWithOffices(MOST_UNITS)));
    }

    void deliver(Set<UnitId> units) {
        if (units.isEmpty()) {
            return;
        }
        var scope = UnitScope.of(units);
        List<Waiting> waiting = scope.call(() -> transaction.execute(status -> outbox.waiting(A_ROUND)));
        for (var one : waiting) {
            boolean read = read(one);
            scope.run(() -> transaction.executeWithoutResult(status -> {
                if (read) {
                    outbox.markSent(one);
                } else {
                    outbox.markTried(one);
                }
            }));
        }
    }

    /// One report that an issuer cannot take must not hold up the others.
    private boolean read(Waiting one) {
        try {
            reader.read(one.report());
            return true;
        } catch (RuntimeException fault) {
            LOG.warn("The report {} stays in the outbox; the next round tries again", one.id(), fault);
            return false;
        }
    }

    @Override
    public void destroy() {
        postman.shutdown();
    }
}
