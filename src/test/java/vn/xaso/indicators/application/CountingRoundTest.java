package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.figures.SampleFigures;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Recounts;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// From what changed to the sums, in years in which nobody else works.
///
/// Law: 766/QĐ-TTg
@HouseTest
class CountingRoundTest {

    private static final Period MARCH = Period.of(YearMonth.of(2023, 3));

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private Facts facts;

    @Autowired
    private CountingRound round;

    @Autowired
    private RecountDesk recounts;

    @Autowired
    private Recounts recountBook;

    @Autowired
    private Measures measures;

    @Autowired
    private Scorecards scorecards;

    private UnitId commune = Actors.newUnit();
    private SampleFigures samples;

    @BeforeEach
    void found() {
        province.found();
        commune = units.search("xã Nậm Nèn", 1).getFirst().unit().id();
        samples = new SampleFigures(database, transaction, commune);
    }

    @Test
    void sumsFollowTheCases() {
        var inTime =
                samples.put(samples.ended("2023-03-01T08:00", "2023-03-10T17:00", "2023-03-09T08:00", "RESULT_ISSUED")
                        .online());
        var late = samples.put(samples.ended("2023-03-02T08:00", "2023-03-10T17:00", "2023-03-14T08:00", "WITHDRAWN"));
        var stillOpen = samples.put(samples.open("2023-03-05T08:00", "2023-03-20T17:00"));
        count(inTime, late, stillOpen);
        var sums = of(MARCH);

        assertThat(sums.get(Measure.RECEIVED)).isEqualTo(3);
        assertThat(sums.get(Measure.RECEIVED_ONLINE)).isEqualTo(1);
        assertThat(sums.get(Measure.ENDED)).isEqualTo(2);
        assertThat(sums.get(Measure.ENDED_IN_TIME)).isEqualTo(1);
        assertThat(sums.distinct(Sums.Distinct.RECEIVED)).isEqualTo(1);
        assertThat(sums.openAt()).isEqualTo(1);
        assertThat(sums.overdueAt()).isEqualTo(1);
        assertThat(sums.averageAge()).isEqualTo("26.0");
        assertThat(of(Period.own(LocalDate.of(2023, 2, 20), LocalDate.of(2023, 3, 9)))
                        .get(Measure.ENDED))
                .isEqualTo(1);
        assertThat(of(Period.own(LocalDate.of(2023, 2, 20), LocalDate.of(2023, 3, 12)))
                        .overdueAt())
                .isEqualTo(1);
        for (var day = LocalDate.of(2023, 2, 28); day.isBefore(LocalDate.of(2023, 4, 2)); day = day.plusDays(1)) {
            int last = day.getDayOfMonth() + (day.getMonthValue() == 3 ? 0 : day.getMonthValue() == 4 ? 31 : -28);
            long open = Stream.of(1, 2, 5).filter(received -> received <= last).count()
                    - Stream.of(9, 14).filter(ended -> ended <= last).count();
            long overdue = (last >= 10 && last < 14 ? 1L : 0L) + (last >= 20 ? 1L : 0L);
            var whole = of(Period.own(day, day));
            var stood = standing(day);
            assertThat(List.of(stood.open(), stood.overdue(), whole.openAt(), whole.overdueAt()))
                    .as("on %s", day)
                    .isEqualTo(List.of(open, overdue, open, overdue));
        }
        var card = UnitScope.of(commune)
                .call(() -> scorecards.of(Set.of(commune), MARCH, DataSet.LOCAL).get(commune));
        assertThat(card.find("2.1").orElseThrow().rate()).isEqualTo("33.33");

        samples.remove(stillOpen);
        count(stillOpen, late);
        count(stillOpen);

        assertThat(of(MARCH).get(Measure.RECEIVED)).isEqualTo(2);
        assertThat(of(MARCH).overdueAt()).isZero();
        var trend = UnitScope.of(commune)
                .call(() -> measures.trend(Set.of(commune), Period.ofYear(2023), Period.Kind.MONTH, DataSet.LOCAL));
        assertThat(trend).hasSize(12);
        assertThat(trend.get(2).sums().get(Measure.ENDED)).isEqualTo(2);
        assertThat(trend.get(3).sums().get(Measure.ENDED)).isZero();
        samples.remove(inTime, late);
        count(inTime, late);
        assertThat(of(MARCH).distinct(Sums.Distinct.RECEIVED)).isZero();
    }

    private Sums.Standing standing(LocalDate day) {
        return UnitScope.of(commune)
                .call(() ->
                        measures.standing(Set.of(commune), day, DataSet.LOCAL).get(commune));
    }

    /// When a unit becomes part of another, what is open counts where it went, and what ended stays.
    @Test
    void openCasesCountInTheUnitThatTookThemOver() {
        var may = Period.of(YearMonth.of(2021, 5));
        var ended =
                samples.put(samples.ended("2021-05-02T08:00", "2021-05-10T17:00", "2021-05-09T08:00", "RESULT_ISSUED"));
        var open = samples.put(samples.open("2021-05-05T08:00", "2021-05-20T17:00"));
        count(ended, open);
        var successor = units.search("xã Mường Pồn", 1).getFirst().unit().id();
        UnitScope.of(Set.of(commune, successor))
                .run(() -> transaction.executeWithoutResult(status -> {
                    database.sql("update cases.case_file set unit_id = :into where id = :id")
                            .param("into", successor.value())
                            .param("id", open)
                            .update();
                    facts.touchOpen(commune, successor);
                }));
        round.walk();

        assertThat(of(may).get(Measure.RECEIVED)).isEqualTo(1);
        assertThat(of(may).openAt()).isZero();
        var sums = UnitScope.of(successor)
                .call(() -> measures.of(Set.of(successor), may, DataSet.LOCAL).get(successor));
        assertThat(sums.get(Measure.RECEIVED)).isEqualTo(1);
        assertThat(sums.openAt()).isEqualTo(1);

        samples.remove(ended);
        new SampleFigures(database, transaction, successor).remove(open);
        count(ended, open);
    }

    /// A recount finds what nobody told, names it and puts it right; the next one proves everything equal.
    @Test
    void aRecountRepairsAndThenProves() {
        var untold =
                samples.put(samples.ended("2023-05-02T08:00", "2023-05-10T17:00", "2023-05-09T08:00", "RESULT_ISSUED"));
        round.walk();
        recounts.run(null, "test");
        var first = newest();

        assertThat(first.differences()).isPositive();
        assertThat(of(Period.of(YearMonth.of(2023, 5))).get(Measure.ENDED_IN_TIME))
                .isEqualTo(1);
        UnitScope.of(commune)
                .run(() -> transaction.executeWithoutResult(status -> database.sql(
                                "update indicators.total set received = received + 3 where unit_id = :unit and grain ="
                                        + " 2 and first_day = date '2023-05-01'")
                        .param("unit", commune.value())
                        .update()));
        recounts.run(null, "test");

        assertThat(of(Period.of(YearMonth.of(2023, 5))).get(Measure.RECEIVED)).isEqualTo(1);
        round.walk();
        recounts.run(null, "test");
        assertThat(newest().provedEqual()).isTrue();
        samples.remove(untold);
        count(untold);
    }

    private Recounts.Recount newest() {
        return recountBook.newest().orElseThrow();
    }

    private Sums of(Period period) {
        return UnitScope.of(commune)
                .call(() -> measures.of(Set.of(commune), period, DataSet.LOCAL).get(commune));
    }

    private void count(UUID... cases) {
        UnitScope.of(commune)
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (var one : cases) {
                        facts.touch(new Facts.Touch(commune, Kind.CASE, one));
                    }
                }));
        round.walk();
    }
}
