package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.ReportingOffice.in;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.reports.KnownFigures.Asked;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;

/// What the house knows stands in a report already, and may be overruled with a reason only.
@HouseTest
class KnownFiguresTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private List<KnownFigures> sources;

    private ReportingOffice office;
    private Actor clerk;

    @BeforeEach
    void open() {
        office = new ReportingOffice(program);
        clerk = office.person("hotich.sangnhe");
    }

    @Test
    void everyFigureHasAKeyOfItsOwnAndWordsInBothLanguages() {
        var offered =
                sources.stream().flatMap(source -> source.offered().stream()).toList();

        assertThat(offered).extracting(KnownFigures.Figure::key).doesNotHaveDuplicates();
        assertThat(offered)
                .allMatch(figure ->
                        !figure.words().vi().isEmpty() && !figure.words().en().isEmpty());
    }

    @Test
    void standsInTheReportWithThePageThatShowsIt() {
        var report = begun();

        assertThat(report.known()).containsKey(key("d1c1"));
        assertThat(known(report).href()).startsWith("/office/figures?");
        assertThat(report.filled(form())).containsKey(key("d1c1"));
    }

    @Test
    void isOverruledWithAReasonOnly() {
        var report = begun();
        var other = String.valueOf(Integer.parseInt(known(report).value()) + 3);

        var without = in(clerk, () -> office.entry().type(clerk, report.id(), cells("d1c1", other), Map.of()));
        var with = in(
                clerk,
                () -> office.entry()
                        .type(clerk, report.id(), Map.of(), Map.of(key("d1c1"), "Ba hồ sơ giấy nhận ở bản")));

        assertThat(without.problems()).extracting(CellProblem::kind).contains("unexplained");
        assertThat(with.problems()).isEmpty();
        assertThat(with.computed().of(key("d1c1"))).isEqualTo(other);
    }

    @Test
    void isNotOverruledByBeingTypedAgain() {
        var report = begun();
        var same = known(report).value();

        var typed = in(clerk, () -> office.entry().type(clerk, report.id(), cells("d1c1", same), Map.of()));

        assertThat(typed.report().cells()).isEmpty();
        assertThat(typed.problems()).isEmpty();
    }

    /// Law: 01/2020/TT-VPCP (table II.06)
    @Test
    void coverEveryFieldWithARowForTheRest() {
        new SangNhe(program).accepted(SangNhe.sung());
        var all = new Asked("cases.II06.5", "");
        var one = new Asked("cases.II06.5", "Hộ tịch");
        var rest = new Asked("cases.II06.5", Asked.REST);

        var beside = counted(all, one, rest);
        var alone = counted(all, rest);

        assertThat(beside.get(one)).isPositive();
        assertThat(List.of(sum(beside, one, rest), sum(alone, rest))).containsOnly(sum(beside, all));
    }

    private static long sum(Map<Asked, BigDecimal> counted, Asked... some) {
        return Stream.of(some)
                .mapToLong(one -> Objects.requireNonNull(counted.get(one)).longValueExact())
                .sum();
    }

    private Map<Asked, BigDecimal> counted(Asked... asked) {
        var today = LocalDate.now(OfficeClock.ZONE);
        var source = sources.stream()
                .filter(some ->
                        some.offered().stream().anyMatch(figure -> figure.key().equals(asked[0].key())))
                .findFirst()
                .orElseThrow();
        var values = in(clerk, () -> source.values(Set.of(asked), clerk.unit(), today.withDayOfYear(1), today));
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().number()));
    }

    private static Report.Known known(Report report) {
        return Objects.requireNonNull(report.known().get(key("d1c1")));
    }

    private Report begun() {
        var province = office.province();
        var duty = office.duty(province, "Số liệu " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        office.published(province, duty.id(), form());
        var round = office.round(province, duty.id(), clerk);
        return in(clerk, () -> office.entry().begin(clerk, round.id()));
    }

    private static SheetForm form() {
        return SheetForms.numbers(1, 1, Map.of("B1.d1c1", CellRule.figure("cases.II06.3")));
    }
}
