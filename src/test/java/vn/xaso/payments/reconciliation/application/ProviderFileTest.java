package vn.xaso.payments.reconciliation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.line;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.paid;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.provider;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.ReconcilingOffice;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Kind;

/// The file of a provider beside the ledger and the statement of the account.
@HouseTest
class ProviderFileTest {

    private final LocalDate today = LocalDate.now(OfficeClock.ZONE);

    private ReconcilingOffice office;
    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;
    private String number;

    @BeforeEach
    void somebodyPays(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program, "motcua.sipaphin");
        debtor = office.debtor();
        obligation = debtor.owes();
        attempt = office.begins(debtor, obligation, Way.VNPAY);
        number = "14" + System.nanoTime();
    }

    private void hear() {
        office.program
                .getBean(NoticeDesk.class)
                .hear(new Notice(Way.VNPAY, attempt.reference(), number, Debtor.FEE, true, "00"));
    }

    private Money settled() {
        return debtor.in(() -> office.program
                .getBean(DuesBook.class)
                .look(office.clerk.unit(), obligation)
                .orElseThrow()
                .dues()
                .sum(Deed.SETTLED));
    }

    @Test
    void aPaymentWhoseMessageWasLostIsMadeUpByTheFile() {
        office.takes(provider(paid(number, attempt.reference(), today, 18_000, "")));

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        hear();
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(office.differences(attempt.reference())).isEmpty();
    }

    @Test
    void aPaymentThatNobodyHereKnowsIsATaskAndOneOfAnotherUnitIsNot() {
        var neighbour = new ReconcilingOffice(office.program, "motcua.sangnhe");
        var theirs = neighbour.debtor();
        var elsewhere = neighbour.begins(theirs, theirs.owes(), Way.VNPAY);
        var stranger = "XS"
                + Ids.next()
                        .toString()
                        .toUpperCase(java.util.Locale.ROOT)
                        .substring(24, 36)
                        .replace('-', '0');

        office.takes(provider(
                paid("9" + number, elsewhere.reference(), today, 18_000, ""),
                paid("8" + number, stranger, today, 18_000, "")));

        assertThat(theirs.standing().isSettled()).isFalse();
        assertThat(office.differences(elsewhere.reference())).isEmpty();
        assertThat(office.task("8" + number).kind()).isEqualTo(Kind.ONLY_THERE);
    }

    @Test
    void anotherAmountIsATask() {
        office.takes(provider(paid(number, attempt.reference(), today, 17_000, "")));

        assertThat(office.differences(attempt.reference()))
                .extracting(Difference::kind)
                .containsExactly(Kind.WRONG_AMOUNT);
        assertThat(debtor.standing().isSettled()).isFalse();
    }

    @Test
    void whatTheFileDoesNotHaveIsATaskUntilALaterFileHasIt() {
        hear();
        var other = office.debtor();
        var begun = office.begins(other, other.owes(), Way.VNPAY);

        office.takes(provider(paid("7" + number, begun.reference(), today, 18_000, "")));
        assertThat(office.differences(attempt.reference()))
                .extracting(Difference::kind, Difference::here)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.ONLY_HERE, 18_000L));
        office.takes(provider(paid(number, attempt.reference(), today.plusDays(1), 18_000, "")));

        assertThat(office.differences(attempt.reference()))
                .extracting(Difference::ending)
                .containsExactly(Difference.Ending.BY_ITSELF);
    }

    @Test
    void thePayoutOnTheStatementSaysThatTheMoneyHasArrived() {
        hear();
        var batch = "VN" + number;
        var file = provider(paid(number, attempt.reference(), today, 18_000, batch));
        office.takes(line("FT" + Ids.next(), "VNPAY thanh toan lo " + batch + " 1 GD phi 1100", 16_900));
        assertThat(settled()).isEqualTo(Money.ZERO);

        office.takes(file);

        assertThat(settled()).isEqualTo(Debtor.FEE);
        assertThat(office.differences(batch)).isEmpty();
    }

    @Test
    void aPayoutOfAnotherAmountIsATask() {
        hear();
        var batch = "VN" + number;
        office.takes(provider(paid(number, attempt.reference(), today, 18_000, batch)));
        office.takes(line("FT" + Ids.next(), "VNPAY thanh toan lo " + batch + " 1 GD phi 1100", 15_000));

        assertThat(settled()).isEqualTo(Money.ZERO);
        assertThat(office.differences(batch))
                .extracting(Difference::kind, Difference::there, Difference::here)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.PAYOUT, 15_000L, 16_900L));
    }
}
