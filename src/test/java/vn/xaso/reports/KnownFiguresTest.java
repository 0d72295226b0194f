package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.ReportingOffice.in;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
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
