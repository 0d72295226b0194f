package vn.xaso.payments.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

@HouseTest
class SilentAttemptsTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private DuesBook book;

    @Autowired
    private Units units;

    @Autowired
    private TransactionTemplate transaction;

    private final Provider provider = new Provider();
    private Debtor debtor;
    private Attempt attempt;

    /// A provider whose messages are all lost.
    private static final class Provider implements PaymentDoor {

        private final List<String> asked = new ArrayList<>();
        private boolean isUp = true;
        private boolean paid;

        @Override
        public Way way() {
            return Way.VNPAY;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public URI open(Bill bill, Visit visit) {
            return URI.create("https://pay.example.vn");
        }

        @Override
        public Optional<Notice> ask(Attempt about) throws IOException {
            asked.add(about.reference());
            if (!isUp) {
                throw new IOException("down");
            }
            return paid
                    ? Optional.of(new Notice(
                            Way.VNPAY, about.reference(), "S" + about.reference(), about.amount(), true, "00"))
                    : Optional.empty();
        }
    }

    @BeforeEach
    void somebodyGoesThere() {
        province.found();
        debtor = Debtor.of(
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor(), transaction, payments);
        var obligation = debtor.owes();
        attempt = debtor.in(() -> till.begin(debtor.clerk(), obligation, Way.VNPAY));
    }

    private int askedAfter(Duration time) {
        var asking = new SilentAttempts.Asking(List.of(provider), book, notices, units, transaction);
        provider.asked.clear();
        OfficeClock.at(
                attempt.begunAt().plus(time), () -> asking.ask(debtor.clerk().unit()));
        return (int) provider.asked.stream().filter(attempt.reference()::equals).count();
    }

    @Test
    void aLostMessageIsMadeUpForByAQuestion() {
        assertThat(askedAfter(Duration.ofSeconds(30))).isZero();
        assertThat(askedAfter(Duration.ofSeconds(61))).isEqualTo(1);
        assertThat(askedAfter(Duration.ofSeconds(62))).isZero();
        provider.isUp = false;
        assertThat(askedAfter(Duration.ofMinutes(6))).isEqualTo(1);
        provider.isUp = true;
        provider.paid = true;
        assertThat(askedAfter(Duration.ofMinutes(15))).isEqualTo(1);

        assertThat(debtor.standing().isSettled()).isTrue();
        assertThat(askedAfter(Duration.ofDays(1))).isZero();
    }

    @Test
    void afterThreeDaysNobodyAsks() {
        assertThat(askedAfter(Duration.ofDays(4))).isZero();
    }
}
