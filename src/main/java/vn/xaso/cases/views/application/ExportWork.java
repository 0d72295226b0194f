package vn.xaso.cases.views.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.cases.views.domain.ListExports;
import vn.xaso.directory.Staff;
import vn.xaso.identity.ActingOfficials;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Makes the files of long lists: right after somebody asked, and from the beginning again where a machine went down.
/// One
/// machine at a time makes a file; none holds more than some rows of it in memory.
@Component
public class ExportWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWork.class);
    private static final int MOST_UNITS = 20_000;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final ListExports exports;
    private final ObjectProvider<ListPress> press;
    private final ActingOfficials officials;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final UnitWorker worker = new UnitWorker("list-files", this::work);

    ExportWork(
            ListExports exports,
            ObjectProvider<ListPress> press,
            ActingOfficials officials,
            Staff staff,
            TransactionTemplate transaction) {
        this.exports = exports;
        this.press = press;
        this.officials = officials;
        this.staff = staff;
        this.transaction = transaction;
    }

    /// The scope cannot change in the thread that has just committed: another one works.
    @TransactionalEventListener
    void goSoon(ExportDesk.Wanted wanted) {
        worker.soon(wanted.unit());
    }

    void walk() {
        staff.unitsWithOffices(MOST_UNITS).forEach(this::work);
    }

    /// Makes every file of the unit that waits. Outside any transaction: a long list must not hold one open.
    public void work(UnitId unit) {
        UnitScope.of(unit).run(() -> {
            for (var wanted = take(unit); wanted.isPresent(); wanted = take(unit)) {
                make(wanted.get());
            }
        });
    }

    private Optional<ListExport> take(UnitId unit) {
        var now = Instant.now();
        return transaction.execute(status -> {
            exports.forget(unit, now.minus(ExportDesk.KEPT));
            return exports.take(unit, now, now.plus(LEASE));
        });
    }

    private void make(ListExport wanted) {
        boolean failed = true;
        try {
            write(wanted);
            failed = false;
        } catch (RuntimeException fault) { // the one who waits must read that it failed
            LOG.warn("The file {} was not made", wanted.id(), fault);
        }
        boolean ill = failed;
        transaction.executeWithoutResult(status -> exports.end(wanted.unit(), wanted.id(), ill, Instant.now()));
    }

    private void write(ListExport wanted) {
        var reader = officials
                .find(wanted.account(), wanted.unit())
                .orElseThrow(() -> new Absent("reader of file " + wanted.id()));
        transaction.executeWithoutResult(status -> exports.clear(wanted.unit(), wanted.id()));
        var rows = new AtomicInteger();
        var parts = new AtomicInteger();
        try (var output = new PartsOutput(part -> transaction.executeWithoutResult(
                status -> exports.addPart(wanted.unit(), wanted.id(), parts.incrementAndGet(), part)))) {
            press.getObject().write(reader, wanted, output, some -> {
                int done = rows.addAndGet((int) some);
                transaction.executeWithoutResult(status -> exports.progress(
                        wanted.unit(), wanted.id(), done, Instant.now().plus(LEASE)));
            });
        }
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
