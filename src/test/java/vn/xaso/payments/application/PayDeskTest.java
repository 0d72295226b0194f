package vn.xaso.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.PayBook;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;

/// Somebody goes to a provider that answers, or does not.
@HouseTest
class PayDeskTest {

    private static final PaymentDoor.Visit VISIT =
            new PaymentDoor.Visit("https://dvc.example.vn/thanh-toan/x", "203.0.113.10", "vi");

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private PayLinks links;

    @Autowired
    private DuesBook book;

    @Autowired
    private PayBook pay;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private SilentAttempts.Asking asking;

    @Autowired
    private TransactionTemplate transaction;

    private Debtor debtor;
    private UUID obligation;
    private String agency = "";
    private String key = "";

    @BeforeEach
    void somebodyOwes() {
        province.found();
        var clerk =
                Objects.requireNonNull(province.people().get("motcua.sipaphin")).actor();
        debtor = Debtor.of(clerk, transaction, payments);
        obligation = debtor.owes();
        var parts = debtor.in(() -> links.of(clerk.unit(), obligation)).split("/");
        agency = parts[2];
        key = parts[3];
    }

    private PayDesk desk(Door door) {
        return new PayDesk(links, book, new PayWays(List.of(door), pay), notices, asking, Clock.systemUTC());
    }

    private Attempt last() {
        return debtor.in(() -> book.look(debtor.clerk().unit(), obligation))
                .orElseThrow()
                .dues()
                .attempts()
                .getLast();
    }

    @Test
    void goesThereUnderANewReferenceEachTime() {
        var desk = desk(new Door("https://bank.example.vn/pay"));

        var first = desk.begin(agency, key, Way.VNPAY);
        var second = desk.begin(agency, key, Way.VNPAY);

        assertThat(desk.go(second, VISIT)).hasHost("bank.example.vn");
        assertThat(first.attempt().reference()).isNotEqualTo(second.attempt().reference());
        assertThat(last().state()).isEqualTo(Attempt.State.BEGUN);
    }

    @Test
    void losesNothingWhereTheProviderIsSilent() {
        for (var nowhere : List.of("", "javascript:alert(1)")) {
            var desk = desk(new Door(nowhere));
            var bill = desk.begin(agency, key, Way.VNPAY);

            assertThatThrownBy(() -> desk.go(bill, VISIT))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("pay.refusal.unreachable");
            assertThat(last().reason()).isEqualTo(PayDesk.UNREACHABLE);
        }
    }

    @Test
    void letsNobodyTryWithoutEnd() {
        var desk = desk(new Door("https://bank.example.vn/pay"));
        for (int i = 0; i < 20; i++) {
            desk.begin(agency, key, Way.VNPAY);
        }

        assertThatThrownBy(() -> desk.begin(agency, key, Way.VNPAY)).hasMessage("pay.refusal.tooMany");
        assertThatThrownBy(() -> desk.begin(agency, key, Way.PLATFORM)).hasMessage("pay.refusal.closed");
    }

    /// A provider at an address, or one that does not answer.
    private record Door(String address) implements PaymentDoor {

        @Override
        public Way way() {
            return Way.VNPAY;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public URI open(Bill bill, Visit visit) throws IOException {
            if (address.isEmpty()) {
                throw new IOException("silent");
            }
            return URI.create(address);
        }

        @Override
        public Optional<Notice> ask(Attempt attempt) {
            return Optional.empty();
        }
    }
}
