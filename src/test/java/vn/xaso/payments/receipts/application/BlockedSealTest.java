package vn.xaso.payments.receipts.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.application.ProgramKeys;

/// A key that is blocked holds up the file, never the number.
@HouseTest
class BlockedSealTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private ReceiptFiles files;

    @Autowired
    private ReceiptWindow window;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private ProgramKeys keys;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theReceiptHasItsNumberAtOnceAndItsFileWhenTheSealIsThereAgain() {
        province.found();
        var cashier = Communes.officialOf(units, "03172");
        var holder = KeyHolder.program(cashier.unit());
        UnitScope.of(cashier.unit()).run(() -> {
            keys.issue(cashier);
            transaction.executeWithoutResult(status -> shelf.retire(holder));
        });
        var debtor = Debtor.of(cashier, transaction, payments);
        var obligation = debtor.owes();
        debtor.in(() -> {
            till.takeCash(cashier, obligation, Debtor.FEE);
            return "";
        });
        files.make(cashier.unit());

        var waiting = paper(debtor, obligation);
        assertThat(waiting.receipt().told()).startsWith("XS");
        assertThat(waiting.file()).isNull();
        assertThat(waiting.fault()).isEqualTo("signing.key.absent");
        assertThat(window.issuer(waiting.receipt().key())).contains(cashier.unit());
        assertThat(debtor.in(() -> window.late(cashier.unit()))).isEqualTo(1);

        UnitScope.of(cashier.unit()).run(() -> keys.issue(cashier));
        OfficeClock.at(new OfficeClock().instant().plus(Duration.ofHours(1)), () -> files.make(cashier.unit()));

        assertThat(paper(debtor, obligation).file()).isNotNull();
        assertThat(debtor.in(() -> window.late(cashier.unit()))).isZero();
    }

    private ReceiptPaper paper(Debtor debtor, java.util.UUID obligation) {
        return debtor.in(() -> window.ofObligation(debtor.clerk().unit(), obligation))
                .getLast();
    }
}
