package vn.xaso.cases.figures.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.cases.figures.SampleFigures.at;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.figures.SampleFigures;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.FigureCheck;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Counts by hand: the month of November 2024, from 15/10 to 14/11, in years in which nobody else works.
///
/// Law: 01/2020/TT-VPCP (table II.06)
@HouseTest
class FigureQueryTest {

    private static final Set<String> PROCEDURE = Set.of("1.004873");

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private FigureQuery query;

    private UnitId commune = Actors.newUnit();
    private UnitId neighbour = Actors.newUnit();
    private SampleFigures samples;

    @BeforeEach
    void found() {
        province.found();
        commune = units.search("xã Mường Toong", 1).getFirst().unit().id();
        neighbour = units.search("xã Nậm Nèn", 1).getFirst().unit().id();
        samples = new SampleFigures(database, transaction, commune);
    }

    @Test
    void everyCaseStandsInTheColumnsOfTheTable() {
        // carried over: one ended early in the period, one open and late at its end (it ended only in December)
        var early =
                samples.put(samples.ended("2024-10-01T08:00", "2024-10-21T08:00", "2024-10-18T16:00", "RESULT_ISSUED"));
        var openLate = samples.put(
                samples.ended("2024-10-14T16:59", "2024-11-14T17:30", "2024-12-02T09:00", "RETURNED_RESULT"));
        // received in the period: on the day of the due date, some minutes too late, withdrawn while it stood still
        var onTime =
                samples.put(samples.ended("2024-10-15T00:00", "2024-10-18T17:30", "2024-10-18T07:30", "NEGATIVE_RESULT")
                        .online());
        var late =
                samples.put(samples.ended("2024-11-01T08:00", "2024-11-05T08:00", "2024-11-05T08:01", "RESULT_ISSUED")
                        .online());
        var withdrawn = samples.put(samples.ended("2024-11-04T08:00", null, "2024-11-06T08:00", "WITHDRAWN"));
        // received in the period and open at its end: in time, since it was due on the day after
        var inTime =
                samples.put(samples.ended("2024-11-14T17:29", "2024-11-15T17:30", "2024-11-15T10:00", "RESULT_ISSUED"));
        // neither: over before the period; received after it; stopped in it; received by the neighbour
        samples.put(samples.ended("2024-10-01T08:00", "2024-10-10T08:00", "2024-10-14T23:59", "RESULT_ISSUED"));
        samples.put(samples.ended("2024-11-15T00:00", "2024-11-20T08:00", "2024-11-18T09:00", "RESULT_ISSUED"));
        var stopped = samples.put(samples.ended("2024-10-20T08:00", "2024-11-20T08:00", "2024-10-25T09:00", "STOPPED"));
        var elsewhere =
                samples.put(samples.ended("2024-10-20T08:00", "2024-10-30T08:00", "2024-10-25T09:00", "RESULT_ISSUED")
                        .by(neighbour));

        assertThat(ids(Figure.CARRIED)).containsExactlyInAnyOrder(early, openLate);
        assertThat(ids(Figure.ONLINE)).containsExactlyInAnyOrder(onTime, late);
        assertThat(ids(Figure.DIRECT)).containsExactlyInAnyOrder(withdrawn, inTime, stopped);
        assertThat(ids(Figure.RECEIVED)).hasSize(7).doesNotContain(elsewhere);
        assertThat(ids(Figure.EARLY)).containsExactlyInAnyOrder(early, withdrawn, elsewhere);
        assertThat(ids(Figure.ON_TIME)).containsExactly(onTime);
        assertThat(ids(Figure.LATE)).containsExactly(late);
        assertThat(ids(Figure.OPEN_IN_TIME)).containsExactly(inTime);
        assertThat(ids(Figure.OPEN_LATE)).containsExactly(openLate);
        assertThat(ids(Figure.STOPPED)).containsExactly(stopped);
        assertThat(ids(Figure.ELSEWHERE)).containsExactly(elsewhere);
        assertEachFigureIsTheLengthOfItsList();
        assertThat(FigureCheck.of(counted()).getLast())
                .isEqualTo(new FigureCheck(
                        Figure.RECEIVED,
                        java.util.List.of(Figure.RESOLVED, Figure.OPEN),
                        7,
                        7,
                        java.util.List.of(Figure.STOPPED, Figure.ELSEWHERE)));
    }

    private void assertEachFigureIsTheLengthOfItsList() {
        var counted = counted();
        for (var figure : Figure.values()) {
            assertThat(counted.of(figure))
                    .as(figure.name())
                    .isEqualTo(ids(figure).size());
        }
    }

    @Test
    void openCasesOfTodayAreLateWhenTheirTimeIsOver() {
        var since = new FigureQuery.Asked(commune, at("2024-01-01T00:00"), at("2024-01-20T10:00"));
        var late = samples.put(samples.open("2024-01-10T08:00", "2024-01-20T09:59"));
        var inTime = samples.put(samples.open("2024-01-10T08:00", "2024-01-20T10:00"));
        var waits = samples.put(samples.open("2024-01-10T08:00", null));

        assertThat(ids(since, Figure.OPEN_LATE)).containsExactly(late);
        assertThat(ids(since, Figure.OPEN_IN_TIME)).containsExactlyInAnyOrder(inTime, waits);
        samples.remove(late, inTime, waits);
    }

    @Test
    void anotherUnitSeesNothingOfIt() {
        samples.put(samples.ended("2023-10-20T08:00", "2023-10-30T08:00", "2023-10-25T09:00", "RESULT_ISSUED"));
        var asked = new FigureQuery.Asked(commune, at("2023-10-15T00:00"), at("2023-11-15T00:00"));

        assertThat(UnitScope.of(commune).call(() -> query.counts(asked))).isNotEmpty();
        assertThat(UnitScope.of(neighbour).call(() -> query.counts(asked))).isEmpty();
        assertThat(UnitScope.of(neighbour)
                        .call(() -> query.list(asked, Figure.RECEIVED, PROCEDURE, null))
                        .rows())
                .isEmpty();
    }

    @Test
    void aLongListIsReadPageByPage() {
        for (int i = 0; i < FigureQuery.PAGE + 2; i++) {
            samples.put(samples.ended("2022-10-20T08:00", "2022-10-30T08:00", "2022-10-25T09:00", "RESULT_ISSUED"));
        }
        var asked = new FigureQuery.Asked(commune, at("2022-10-15T00:00"), at("2022-11-15T00:00"));

        UnitScope.of(commune).run(() -> {
            var first = query.list(asked, Figure.RESOLVED, PROCEDURE, null);
            var second = query.list(asked, Figure.RESOLVED, PROCEDURE, first.next());

            assertThat(first.rows()).hasSize(FigureQuery.PAGE);
            assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
            assertThat(second.next()).isNull();
        });
    }

    private FieldFigures counted() {
        var sum = FieldFigures.none("");
        for (var count : UnitScope.of(commune).call(() -> query.counts(november()))) {
            sum = sum.with(count.procedure(), count.cell(), count.cases());
        }
        return sum;
    }

    private Set<UUID> ids(Figure figure) {
        return ids(november(), figure);
    }

    private Set<UUID> ids(FigureQuery.Asked asked, Figure figure) {
        return UnitScope.of(commune).call(() -> query.list(asked, figure, PROCEDURE, null)).rows().stream()
                .map(FigureQuery.Row::id)
                .collect(Collectors.toSet());
    }

    private FigureQuery.Asked november() {
        return new FigureQuery.Asked(commune, at("2024-10-15T00:00"), at("2024-11-15T00:00"));
    }
}
