package vn.xaso.payments.application;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.References;
import vn.xaso.payments.domain.Way;

/// Where somebody begins to pay without coming to the office. Nothing is paid here: what comes of it is heard from the
/// provider ([NoticeDesk]).
@Service
public class PayDesk {

    /// The reason of a try whose provider did not answer.
    public static final String UNREACHABLE = "UNREACHABLE";

    private static final Logger LOG = LoggerFactory.getLogger(PayDesk.class);
    private static final int MOST_TRIES = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final PayLinks links;
    private final DuesBook book;
    private final PayWays ways;
    private final NoticeDesk notices;
    private final SilentAttempts.Asking asking;
    private final Clock clock;

    PayDesk(
            PayLinks links,
            DuesBook book,
            PayWays ways,
            NoticeDesk notices,
            SilentAttempts.Asking asking,
            Clock clock) {
        this.links = links;
        this.book = book;
        this.ways = ways;
        this.notices = notices;
        this.asking = asking;
        this.clock = clock;
    }

    /// Begins a try to pay what is open, under a new reference. A transfer that waits already goes on waiting.
    ///
    /// @throws Refusal if nothing is owed, the way is closed here, or there were too many tries
    public PaymentDoor.Bill begin(String agency, String key, Way way) {
        return links.at(agency, key, (unit, obligation) -> begin(unit, obligation, way));
    }

    private PaymentDoor.Bill begin(UnitId unit, UUID obligation, Way way) {
        var owed = book.hold(unit, obligation).orElseThrow(() -> new Absent("obligation " + obligation));
        if (owed.dues().isSettled()) {
            throw new Refusal("payments.refusal.settled");
        }
        if (!ways.open(unit).contains(way)) {
            throw new Refusal("pay.refusal.closed");
        }
        return new PaymentDoor.Bill(owed.obligation(), book.lines(obligation), attempt(owed, way));
    }

    private Attempt attempt(Owed owed, Way way) {
        var now = clock.instant();
        var tries = owed.dues().attempts();
        var waiting = tries.reversed().stream()
                .filter(attempt -> way == Way.VIETQR && attempt.way() == way)
                .filter(attempt -> attempt.state() == Attempt.State.BEGUN)
                .filter(attempt -> attempt.amount().equals(owed.dues().open()))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        long lately = tries.stream()
                .filter(attempt -> attempt.begunAt().isAfter(now.minus(WINDOW)))
                .count();
        if (lately >= MOST_TRIES) {
            throw new Refusal("pay.refusal.tooMany");
        }
        var attempt = Attempt.begun(References.next(), way, owed.dues().open(), now);
        book.begin(owed.obligation(), attempt);
        return attempt;
    }

    /// Where the browser goes; outside any transaction, because the provider may be asked first.
    ///
    /// @throws Refusal if the provider does not answer: the try has failed, another one may be begun
    public URI go(PaymentDoor.Bill bill, PaymentDoor.Visit visit) {
        try {
            return ways.go(bill, visit);
        } catch (IOException | IllegalArgumentException silent) {
            LOG.warn("Nobody can go to pay {}", bill.attempt().reference(), silent);
            var attempt = bill.attempt();
            notices.hear(new Notice(attempt.way(), attempt.reference(), "", attempt.amount(), false, UNREACHABLE));
            throw new Refusal("pay.refusal.unreachable");
        }
    }

    /// Somebody waits for the end of a try. The platform of the national portal sends no message: it is asked aside,
    /// and what it answers is heard like any other notice.
    public void watch(Attempt attempt) {
        if (attempt.way() == Way.PLATFORM && attempt.state() == Attempt.State.BEGUN) {
            asking.soon(attempt);
        }
    }
}
