package vn.xaso.payments.reconciliation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.line;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.ReconcilingOffice;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Difference.Kind;
import vn.xaso.payments.reconciliation.domain.Difference.State;

/// The statement of the account: what fits pays, what does not is somebody's task.
@HouseTest
class StatementDeskTest {

    private ReconcilingOffice office;
    private Debtor debtor;
    private UUID obligation;
    private Attempt attempt;
    private String number;

    @BeforeEach
    void somebodyTransfers(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program);
        debtor = office.debtor();
        obligation = debtor.owes();
        attempt = office.begins(debtor, obligation, Way.VIETQR);
        number = "FT" + Ids.next();
    }

    private Difference difference(String words) {
        var all = office.differences(words);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long open() {
        return debtor.standing().open().dong();
    }

    @Test
    void aTransferWithItsReferencePaysAndHasArrived() {
        office.takes(line(number, "MBVCB.77." + attempt.reference().toLowerCase(Locale.ROOT) + ".CT", 18_000));

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(office.differences(attempt.reference())).isEmpty();
        var dues = debtor.in(() -> office.program
                .getBean(DuesBook.class)
                .look(office.clerk.unit(), obligation)
                .orElseThrow()
                .dues());
        assertThat(dues.sum(vn.xaso.payments.domain.Deed.SETTLED)).isEqualTo(Debtor.FEE);
    }

    @Test
    void theSameFileAndOverlappingFilesPayOnce() {
        var paid = line(number, attempt.reference(), 18_000);
        office.takes(paid, paid);
        office.takes(paid);
        office.takes(line("FT" + Ids.next(), "luong thang 11", 5_000_000), paid);

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(office.differences(attempt.reference())).isEmpty();
    }

    @Test
    void aWrongAmountIsATaskAndPaysAPartByHand() {
        office.takes(line(number, attempt.reference(), 10_000));
        assertThat(open()).isEqualTo(18_000);
        var task = difference(attempt.reference());
        assertThat(task.kind()).isEqualTo(Kind.WRONG_AMOUNT);
        assertThat(task.there()).isEqualTo(10_000);
        assertThat(task.here()).isEqualTo(18_000);
        assertThat(task.owner().person()).isEqualTo(office.clerk.person());

        office.act(() -> office.desk().assign(office.clerk, task.id(), task.version(), obligation));

        assertThat(open()).isEqualTo(8_000);
        assertThat(difference(attempt.reference()).state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> office.act(() -> office.desk().assign(office.clerk, task.id(), 2, obligation)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void moneyForWhatIsPaidAlreadyWaitsToBeGivenBack() {
        debtor.in(() -> {
            office.program.getBean(TillDesk.class).takeCash(office.clerk, obligation, Debtor.FEE);
            return "";
        });
        office.takes(line(number, attempt.reference(), 18_000));
        var task = difference(attempt.reference());
        assertThat(task.kind()).isEqualTo(Kind.TOO_MUCH);

        assertThatThrownBy(() -> office.act(() -> office.desk().giveBack(office.clerk, task.id(), 1, " ")))
                .isInstanceOf(Mistakes.class);
        office.act(() -> office.desk().giveBack(office.clerk, task.id(), 1, "Nộp hai lần"));

        assertThat(difference(attempt.reference()).state()).isEqualTo(State.RETURNING);
        assertThat(debtor.in(() -> office.program
                        .getBean(vn.xaso.payments.domain.RefundBook.class)
                        .of(office.clerk.unit(), obligation)))
                .hasSize(1);
        office.act(() -> office.desk().close(office.clerk, task.id(), 2, "Đã chuyển trả"));
        assertThat(difference(attempt.reference()).ending()).isEqualTo(Difference.Ending.RETURNED);
    }

    @Test
    void moneyWithoutAReferenceIsAssignedByHandAndTheRestIsATask() {
        var words = "nop phi " + Ids.next();
        office.takes(line(number, words, 20_000));
        var task = difference(words);
        assertThat(task.kind()).isEqualTo(Kind.NO_REFERENCE);

        assertThatThrownBy(() -> office.act(() -> office.desk().assign(office.clerk, task.id(), 7, obligation)))
                .isInstanceOf(Overtaken.class);
        office.act(() -> office.desk().assign(office.clerk, task.id(), 1, obligation));

        assertThat(open()).isZero();
        var rest = difference(words);
        assertThat(rest.kind()).isEqualTo(Kind.TOO_MUCH);
        assertThat(rest.state()).isEqualTo(State.OPEN);
        assertThat(debtor.in(() -> office.program
                        .getBean(DuesBook.class)
                        .look(office.clerk.unit(), obligation)
                        .orElseThrow()
                        .dues()
                        .unclear()))
                .isEqualTo(new Money(2_000));
        assertThat(Objects.requireNonNull(rest.obligation())).isEqualTo(obligation);
    }

    @Test
    void moneyForAnotherUnitIsATask() {
        var neighbour = new ReconcilingOffice(office.program, "motcua.sipaphin");
        var theirs = neighbour.debtor();
        var wrong = neighbour.begins(theirs, theirs.owes(), Way.VIETQR);

        office.takes(line(number, wrong.reference(), 18_000));

        assertThat(difference(wrong.reference()).kind()).isEqualTo(Kind.OTHER_UNIT);
        assertThat(theirs.standing().isSettled()).isFalse();
    }

    @Test
    void aTaskGoesToAnotherPersonAndEndsWithWords() {
        var words = "la " + Ids.next();
        office.takes(line(number, words, 20_000));
        var task = difference(words);
        var other = office.desk().people(office.clerk).getLast();

        office.act(() -> office.desk().give(office.clerk, task.id(), 1, other.id()));
        office.act(() -> office.desk().close(office.clerk, task.id(), 2, "Tiền thuê hội trường, không phải phí"));

        var closed = difference(words);
        assertThat(closed.owner().name()).isEqualTo(other.name());
        assertThat(closed.ending()).isEqualTo(Difference.Ending.EXPLAINED);
        office.act(() -> assertThat(office.desk().get(office.clerk, task.id()).events())
                .extracting(event -> event.act())
                .containsExactly("reconciliation.open", "difference.give", "difference.close"));
    }
}
