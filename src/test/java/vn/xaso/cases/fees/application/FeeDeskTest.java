package vn.xaso.cases.fees.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.fees.domain.FeeClaim;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.RefundDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Verdict;
import vn.xaso.payments.domain.Way;

/// A case waits for its fee and goes on by itself.
@HouseTest
class FeeDeskTest {

    private static final Money FEE = new Money(8_000);
    private static final String POOR = "Người thuộc hộ nghèo";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private FeeDesk desk;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private RefundDesk refunds;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private DemoProvince province;

    private SangNhe office;
    private Actor clerk;
    private CaseFile assigned;

    @BeforeEach
    void aCaseIsInHand() {
        office = new SangNhe(program);
        assigned = office.assigned(SangNhe.sung());
        clerk = Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
    }

    private CaseFile asked(FeeDesk.Asked... what) {
        return office.as(
                "hotich",
                person -> desk.ask(
                        person.actor(), assigned.id(), assigned.version(), List.of(what), null, "Nộp trước 15/12"));
    }

    private CaseFile waiting() {
        return asked(new FeeDesk.Asked(0, 1, FEE, "Nghị quyết của Hội đồng nhân dân tỉnh"));
    }

    private Payments.Standing standing() {
        return office.in(
                assigned, () -> payments.of(assigned.unit(), assigned.id()).orElseThrow());
    }

    private CaseFile now() {
        return office.in(assigned, () -> cases.get(assigned.unit(), assigned.id()));
    }

    @Test
    void goesOnWhenTheProviderSaysThatItIsPaid() {
        assertThat(waiting().state()).isEqualTo(CaseState.WAIT_PAYMENT);
        assertThat(standing().open()).isEqualTo(FEE);
        var attempt = office.in(assigned, () -> till.begin(clerk, standing().obligation(), Way.VNPAY));

        var verdict = notices.hear(new Notice(Way.VNPAY, attempt.reference(), "F" + assigned.id(), FEE, true, "00"));

        assertThat(verdict).isEqualTo(Verdict.CONFIRMED);
        assertThat(now().state()).isEqualTo(CaseState.IN_REVIEW);
        assertThat(now().times().dueAt()).isNotNull();
    }

    @Test
    void goesOnWhenTheCashierTookTheMoneyOrTheApplicantIsExempt() {
        waiting();
        var obligation = standing().obligation();
        office.in(assigned, () -> {
            refunds.exempt(clerk, obligation, new Money(3_000), "Hộ nghèo", "");
            return "";
        });
        assertThat(now().state()).isEqualTo(CaseState.WAIT_PAYMENT);
        office.in(assigned, () -> {
            till.takeCash(clerk, obligation, new Money(5_000));
            return "";
        });
        assertThat(now().state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void owesNothingOnceItIsWithdrawn() {
        var waiting = waiting();
        office.as(
                "motcua",
                person -> office.desks().intake().withdraw(person.actor(), waiting.id(), waiting.version(), "Đổi ý"));

        assertThat(standing().open()).isEqualTo(Money.ZERO);
        assertThat(now().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    /// Law: Luật Phí và lệ phí 2015 art. 10
    @Test
    void nobodyWaitsForAFeeOfWhichTheyAreExempt() {
        var after = claiming(POOR, "Giấy chứng nhận hộ nghèo số 12");

        assertThat(after.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(standing().total()).isEqualTo(FEE);
        assertThat(standing().open()).isEqualTo(Money.ZERO);
        assertThat(standing().lines()).singleElement().satisfies(line -> {
            assertThat(line.exempted()).isEqualTo(FEE);
            assertThat(line.ground()).isEqualTo("Người thuộc hộ nghèo (Giấy chứng nhận hộ nghèo số 12)");
        });
        assertThat(office.in(assigned, () -> payments.owes(assigned.unit(), assigned.id())))
                .isFalse();
    }

    @Test
    void whoeverClaimsAnExemptionShowsAPaper() {
        assertThatThrownBy(() -> claiming(POOR, " ")).isInstanceOf(Mistakes.class);
        assertThatThrownBy(() -> claiming("Người cao tuổi", "Căn cước")).isInstanceOf(Mistakes.class);
        assertThat(now().state()).isEqualTo(CaseState.ASSIGNED);
    }

    private CaseFile claiming(String group, String proof) {
        return office.as(
                "hotich",
                person -> desk.ask(
                        person.actor(),
                        assigned.id(),
                        assigned.version(),
                        List.of(new FeeDesk.Asked(0, 1, FEE, "Nghị quyết của Hội đồng nhân dân tỉnh")),
                        new FeeClaim(group, proof),
                        ""));
    }

    @Test
    void asksForNothingThatCannotBePaid() {
        assertThatThrownBy(() -> asked()).isInstanceOf(Mistakes.class);
        assertThatThrownBy(() -> asked(new FeeDesk.Asked(0, 1, null, ""))).isInstanceOf(Mistakes.class);
        assertThatThrownBy(() -> asked(new FeeDesk.Asked(0, 20_000, FEE, ""))).isInstanceOf(Mistakes.class);
        assertThat(now().state()).isEqualTo(CaseState.ASSIGNED);
    }
}
