package vn.xaso.payments.receipts.application;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;
import vn.xaso.payments.domain.ReceiptNumbered;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.receipts.domain.ReceiptPapers;

/// Makes the signed files of receipts: right after the commit in which the money came, and again and again where that
/// failed. Nobody who pays waits for it.
@Component
public class ReceiptFiles implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptFiles.class);
    private static final int A_ROUND = 50;
    private static final Duration MAKING = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final ReceiptPapers papers;
    private final ReceiptPress press;
    private final ReceiptSettings settings;
    private final Units units;
    private final TransactionTemplate transaction;
    private final OfficeClock clock = new OfficeClock();
    private final UnitWorker worker = new UnitWorker("receipt-files", this::empty);

    ReceiptFiles(
            ReceiptPapers papers,
            ReceiptPress press,
            ReceiptSettings settings,
            Units units,
            TransactionTemplate transaction) {
        this.papers = papers;
        this.press = press;
        this.settings = settings;
        this.units = units;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void goSoon(ReceiptNumbered numbered) {
        if (settings.every().isPositive()) {
            worker.soon(numbered.unit(), numbered.at());
        }
    }

    void walk() {
        units.withRegisters().forEach(this::empty);
    }

    /// Makes all that are due and comes back when they are done. Outside any transaction.
    public void make(UnitId unit) {
        worker.now(unit);
    }

    private void empty(UnitId unit) {
        List<ReceiptPaper> taken;
        do {
            taken = take(unit);
            make(unit, taken);
        } while (taken.size() == A_ROUND);
    }

    private List<ReceiptPaper> take(UnitId unit) {
        var now = clock.instant();
        return UnitScope.of(unit)
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> papers.take(unit, now, now.plus(MAKING), A_ROUND))));
    }

    /// One that cannot be made must not hold up the others; without the key none can.
    private void make(UnitId unit, List<ReceiptPaper> taken) {
        if (taken.isEmpty()) {
            return;
        }
        UnitScope.of(unit).run(() -> {
            try (var key = press.open(unit)) {
                taken.forEach(paper -> make(unit, paper, key));
            } catch (RuntimeException fault) {
                taken.forEach(paper -> failed(unit, paper, fault));
            }
        });
    }

    private void make(UnitId unit, ReceiptPaper paper, vn.xaso.signing.OpenedKey key) {
        try {
            press.make(unit, paper, key);
        } catch (RuntimeException fault) {
            failed(unit, paper, fault);
        }
    }

    private void failed(UnitId unit, ReceiptPaper paper, RuntimeException fault) {
        LOG.warn(
                "The file of receipt {} waits; a later round tries again",
                paper.receipt().told(),
                fault);
        var why = fault instanceof Refusal refusal ? refusal.messageKey() : "receipts.fault";
        transaction.executeWithoutResult(
                status -> papers.failed(unit, paper, why, clock.instant().plus(AGAIN)));
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
