package vn.xaso.procedures.design.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.procedures.design.domain.VersionsForTests.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.FeeItem;
import vn.xaso.procedures.FeeItem.Exemption;
import vn.xaso.procedures.FeeItem.Relief;
import vn.xaso.procedures.FeeItem.Step;
import vn.xaso.procedures.FeeItem.Terms;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;

/// Law: NĐ 118/2025/NĐ-CP
class ChecksTest {

    private static final ProcedureVersion RIGHT = VersionsForTests.right("9.930001");

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(Checks.of(RIGHT)).isEmpty();
    }

    @Test
    void asksForEverythingOfAnEmptyVersion() {
        var empty = VersionSheet.empty(RIGHT.code(), RIGHT.id(), RIGHT.validFrom());

        assertThat(errors(empty))
                .containsExactly(
                        "noName",
                        "noField",
                        "noSubject",
                        "noAuthority",
                        "noChannel",
                        "noLimit",
                        "noResult",
                        "noSteps",
                        "noBasis");
    }

    @Test
    void everyStepNeedsSomebodyWhoDoesIt() {
        assertThat(errors(withStep(2, one -> step(2, "REVIEW", "MANDARIN", "ECONOMIC", 8, one.next(), List.of()))))
                .containsExactly("noActor");
        assertThat(errors(withStep(2, one -> step(2, "REVIEW", "SPECIALIST", null, 8, one.next(), List.of()))))
                .containsExactly("noOffice");
    }

    @Test
    void stepsMayNotTakeLongerThanTheLimit() {
        var long3 = withStep(2, one -> step(2, "REVIEW", "SPECIALIST", "ECONOMIC", 15, one.next(), List.of()));

        assertThat(Checks.of(long3)).containsExactly(Finding.error(Place.STEPS, 0, "tooLong", 25, 24));
    }

    @Test
    void ofStepsSideBySideTheLongestCounts() {
        assertThat(new Flow(VersionsForTests.steps()).hours()).isEqualTo(18);
        var consulted = withStep(3, one -> step(3, "CONSULT", "SPECIALIST", "OFFICE", 14, one.next(), List.of()));

        assertThat(new Flow(consulted.internalSteps()).hours()).isEqualTo(24);
        assertThat(Checks.of(consulted)).isEmpty();
    }

    @Test
    void stepsMayNotTakeLongerThanTheLimitOfAVariant() {
        var version = VersionSheet.of(RIGHT)
                .times(
                        TimeLimit.workingDays(3),
                        "",
                        List.of(new TimeVariant("Nhà đã có giấy", ChannelKind.ONLINE, TimeLimit.workingDays(2))))
                .version();

        assertThat(Checks.of(version)).containsExactly(Finding.error(Place.STEPS, 0, "tooLongForVariant", 18, 16, 1));
    }

    @Test
    void workIsSentBackOnlyToWhereItHasBeen() {
        assertThat(errors(withStep(2, one -> step(2, "REVIEW", "SPECIALIST", "ECONOMIC", 8, one.next(), List.of(5)))))
                .containsExactly("returnsForward");
    }

    @Test
    void aCircleWithoutExitIsFound() {
        assertThat(errors(withStep(5, one -> step(5, "ISSUE", "CLERK", "OFFICE", 2, List.of(4), List.of()))))
                .contains("circle", "noExit", "noReturn");
    }

    @Test
    void aBranchThatEndsNowhereIsFound() {
        assertThat(errors(withStep(3, one -> step(3, "CONSULT", "SPECIALIST", "OFFICE", 6, List.of(), List.of()))))
                .contains("deadEnd");
    }

    @Test
    void aResultNeedsADecision() {
        assertThat(errors(withStep(4, one -> step(4, "REVIEW", "CHAIRMAN", null, 4, one.next(), List.of(2)))))
                .containsExactly("undecided");
    }

    /// Law: 42/2022/NĐ-CP
    @Test
    void fullyOnlineNeedsAFormAndPapersThatCanBeSent() {
        var paper = new RequiredPaper(1, "", "Bản chính giấy tờ", "", 1, 0, null, null, true, false);
        var withoutForm = VersionSheet.wordsOf(RIGHT).withForm(null);

        assertThat(errors(VersionSheet.of(RIGHT).papers(List.of(paper)).version()))
                .containsExactly("paperNotOnline");
        assertThat(errors(VersionSheet.of(RIGHT).words(withoutForm).version())).containsExactly("noForm");
    }

    @Test
    void aFeeIsNotTakenTwice() {
        var everywhere = new FeeItem("Lệ phí", null, new Money(8_000), "", "", "", null);
        var online = new FeeItem("Lệ phí", null, new Money(4_000), "", "", "", ChannelKind.ONLINE);

        assertThat(errors(withFees(everywhere, online))).isEmpty();
        assertThat(errors(withFees(everywhere, everywhere))).containsExactly("feeTwice");
        assertThat(errors(withFees(online, everywhere, online))).containsExactly("feeTwice");
    }

    @Test
    void aFeeMayFollowTheSameOneThatEnds() {
        var until = fee(new Terms(List.of(), null, List.of(), null, "", null, LocalDate.of(2026, 6, 30)));
        var from = fee(new Terms(List.of(), null, List.of(), null, "", LocalDate.of(2026, 7, 1), null));
        var never = fee(
                new Terms(List.of(), null, List.of(), null, "", LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 1)));

        assertThat(errors(withFees(until, from))).isEmpty();
        assertThat(errors(withFees(never))).containsExactly("feeEndsBefore");
    }

    @Test
    void stepsAscendAndTheCeilingIsAboveOneUnit() {
        var steps = List.of(new Step(3, new Money(1_000)), new Step(3, new Money(500)));

        assertThat(errors(withFees(fee(new Terms(steps, null, List.of(), null, "", null, null)))))
                .containsExactly("feeSteps");
        assertThat(errors(withFees(fee(new Terms(List.of(), new Money(7_999), List.of(), null, "", null, null)))))
                .containsExactly("feeCeiling");
    }

    /// Law: Luật Phí và lệ phí 2015 art. 10
    @Test
    void whoPaysLessIsNamedOnceAndShowsAPaper() {
        var poor = new Exemption("Người thuộc hộ nghèo", "", Relief.AMOUNT, Money.ZERO);
        var version = withFees(fee(new Terms(List.of(), null, List.of(poor, poor), null, "", null, null)));

        assertThat(errors(version)).containsExactly("exemptWithoutAmount", "exemptTwice", "exemptWithoutAmount");
        assertThat(Checks.of(version)).extracting(Finding::rule).contains("exemptWithoutProof");
    }

    private static FeeItem fee(Terms terms) {
        return new FeeItem("Lệ phí", null, new Money(8_000), "", "bản", "", null, terms);
    }

    private static ProcedureVersion withFees(FeeItem... fees) {
        return VersionSheet.of(RIGHT).fees("", List.of(fees)).version();
    }

    @Test
    void aFeeThatIsDearerOnlineIsAskedAbout() {
        var online = new FeeItem("Lệ phí", null, new Money(9_000), "", "", "", ChannelKind.ONLINE);
        var counter = new FeeItem("Lệ phí", null, new Money(8_000), "", "", "", ChannelKind.COUNTER);

        var found = Checks.of(
                VersionSheet.of(RIGHT).fees("", List.of(online, counter)).version());

        assertThat(found).extracting(Finding::rule).containsExactly("onlineDearer");
        assertThat(found).noneMatch(Finding::isError);
    }

    private static ProcedureVersion withStep(int order, UnaryOperator<InternalStep> change) {
        var steps = new ArrayList<>(VersionsForTests.steps());
        steps.replaceAll(one -> one.order() == order ? change.apply(one) : one);
        return VersionSheet.of(RIGHT).steps(steps).version();
    }

    private static List<String> errors(ProcedureVersion version) {
        return Checks.of(version).stream()
                .filter(Finding::isError)
                .map(Finding::rule)
                .toList();
    }
}
