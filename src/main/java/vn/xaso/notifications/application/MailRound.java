package vn.xaso.notifications.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;
import vn.xaso.notifications.domain.MailFault;
import vn.xaso.notifications.domain.Undelivered;
import vn.xaso.notifications.domain.WaitingLetter;

/// Carries letters to the mail server: right after they were written, and again where that failed. No row is held while
/// the server is spoken with; where the program ends in between, the letter leaves once more under the same id.
@Component
public class MailRound implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int A_ROUND = 50;
    private static final int MOST_UNITS = 20_000;
    private static final Duration LEASE = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofDays(30);

    private final MailSwitch mail;
    private final MailCarrier carrier;
    private final MailBook book;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final UnitWorker postman = new UnitWorker("mail-post", this::carry);

    MailRound(
            MailSwitch mail,
            MailCarrier carrier,
            MailBook book,
            Staff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.mail = mail;
        this.carrier = carrier;
        this.book = book;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    @TransactionalEventListener
    void goSoon(MailDesk.Posted posted) {
        postman.soon(posted.unit());
    }

    /// Where the server does not answer, the other units wait for the next round.
    void walk() {
        if (!mail.isOn()) {
            return;
        }
        for (var unit : staff.unitsWithOffices(MOST_UNITS)) {
            try {
                postman.now(unit);
            } catch (IllegalStateException fault) {
                LOG.warn("The letters of {} wait; the next round tries again", unit, fault);
            }
        }
    }

    /// Outside any transaction. Comes back when everything that is due was tried, or the server does not answer.
    public void carry(UnitId unit) {
        if (!mail.isOn()) {
            return;
        }
        @Nullable MailFault ofTheServer = null;
        List<WaitingLetter> due;
        do {
            due = UnitScope.of(unit).call(() -> inTransaction(() -> take(unit)));
            if (!due.isEmpty()) {
                ofTheServer = carry(unit, due);
            }
        } while (due.size() == A_ROUND && ofTheServer == null);
    }

    private List<WaitingLetter> take(UnitId unit) {
        var now = now();
        book.outbox().forget(unit, now.minus(KEPT));
        return book.outbox().take(unit, now, now.plus(LEASE), A_ROUND);
    }

    private @Nullable MailFault carry(UnitId unit, List<WaitingLetter> due) {
        int tried = 0;
        try (var line = carrier.open()) {
            for (var letter : due) {
                tried++;
                try {
                    line.send(letter);
                    write(unit, () -> book.sent(letter, now()));
                } catch (Undelivered why) {
                    write(unit, () -> book.failed(letter, why, now()));
                    if (why.fault().isOfTheServer()) {
                        putBack(unit, due.subList(tried, due.size()));
                        return why.fault();
                    }
                }
            }
            return null;
        } catch (Undelivered why) {
            LOG.warn("The mail server cannot be used: {}", why.getMessage());
            due.forEach(letter -> write(unit, () -> book.failed(letter, why, now())));
            return why.fault();
        }
    }

    private void putBack(UnitId unit, List<WaitingLetter> untried) {
        write(
                unit,
                () -> book.outbox()
                        .putBack(unit, untried.stream().map(WaitingLetter::id).toList(), now()));
    }

    private void write(UnitId unit, Runnable work) {
        UnitScope.of(unit).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public void destroy() {
        postman.stop();
    }
}
