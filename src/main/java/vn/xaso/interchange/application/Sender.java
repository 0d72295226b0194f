package vn.xaso.interchange.application;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.interchange.domain.Backoff;
import vn.xaso.interchange.domain.NationalPortal;
import vn.xaso.interchange.domain.NationalPortal.Line;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.domain.Transfer.State;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.kernel.UnitWorker;

/// Sends what waits: right after the commit, and again and again where that failed, ever more seldom.
@Component
public class Sender implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int A_ROUND = 100;
    /// So long a case is out of everybody's reach while one machine tells of it.
    private static final Duration TELLING = Duration.ofMinutes(5);
    private static final int LONGEST_WORDS = 500;

    private final NationalPortal portal;
    private final Transfers transfers;
    private final CaseTeller teller;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final UnitWorker worker = new UnitWorker("portal-sender", this::send);

    Sender(
            NationalPortal portal,
            Transfers transfers,
            CaseTeller teller,
            TransactionTemplate transaction,
            Clock clock) {
        this.portal = portal;
        this.transfers = transfers;
        this.teller = teller;
        this.transaction = transaction;
        this.clock = clock;
    }

    void soon(UnitId unit) {
        worker.soon(unit);
    }

    /// Sends what is due, in the thread of the caller and outside any transaction.
    public void send(UnitId unit) {
        if (portal.isOpen()) {
            UnitScope.of(unit).run(() -> empty(unit));
        }
    }

    void walk(Set<UnitId> units) {
        units.forEach(this::send);
    }

    private void empty(UnitId unit) {
        List<Transfer> taken = take(unit);
        while (!taken.isEmpty()) {
            try (var line = portal.call()) {
                tell(line, taken);
            }
            taken = taken.size() == A_ROUND ? take(unit) : List.of();
        }
    }

    private List<Transfer> take(UnitId unit) {
        var now = clock.instant();
        return Objects.requireNonNull(transaction.execute(status -> {
            transfers.collect(unit, now);
            return transfers.take(unit, now, now.plus(TELLING), A_ROUND);
        }));
    }

    /// Where the portal is away for one case it is away for all: nobody waits for it again and again.
    private void tell(Line line, List<Transfer> taken) {
        @Nullable Fault away = null;
        for (var one : taken) {
            var fault = away == null ? tell(line, one) : away;
            if (fault != null) {
                fail(one, fault);
                away = fault.reason() == Reason.AWAY || fault.reason() == Reason.DENIED ? fault : null;
            }
        }
    }

    private record Fault(Reason reason, String words) {}

    private @Nullable Fault tell(Line line, Transfer one) {
        try {
            teller.tell(line, one);
            return null;
        } catch (NationalPortal.Refused no) {
            return new Fault(Reason.REFUSED, words(no));
        } catch (NationalPortal.Denied no) {
            return new Fault(Reason.DENIED, words(no));
        } catch (NationalPortal.Damaged other) {
            return new Fault(Reason.DAMAGED, words(other));
        } catch (IOException away) {
            return new Fault(Reason.AWAY, words(away));
        } catch (RuntimeException broken) {
            LOG.warn("The portal cannot be told of case {}; a later round tries again", one.caseId(), broken);
            return new Fault(Reason.BROKEN, "");
        }
    }

    private static String words(IOException fault) {
        var words = fault.getMessage() == null ? "" : fault.getMessage();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private void fail(Transfer one, Fault fault) {
        boolean forGood = fault.reason() == Reason.REFUSED;
        @Nullable Instant next = forGood ? null : clock.instant().plus(Backoff.after(one.tries()));
        transaction.executeWithoutResult(status -> transfers.save(new Transfer(
                one.unit(),
                one.caseId(),
                one.code(),
                one.portalCode(),
                forGood ? State.REFUSED : State.WAITING,
                one.event(),
                one.since(),
                one.tries(),
                next,
                fault.reason(),
                fault.words(),
                one.missing(),
                one.toldStep(),
                null)));
    }

    @Override
    public void destroy() {
        worker.close();
    }
}
