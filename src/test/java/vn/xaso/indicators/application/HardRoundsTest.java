package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Rounds that are broken off, two programs at one database, midnight and the end of a year, what is corrected or goes
/// to another office after its period.
///
/// Law: 766/QĐ-TTg
@HouseTest
class HardRoundsTest {

    private static final Period DECEMBER = Period.own(LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31));

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
    private Measures measures;

    private UnitId commune = Actors.newUnit();
    private UnitId other = Actors.newUnit();
    private SampleFigures samples;

    @BeforeEach
    void found() {
        province.found();
        commune = units.search("xã Mường Chà", 1).getFirst().unit().id();
        other = units.search("xã Sín Chải", 1).getFirst().unit().id();
        samples = new SampleFigures(database, transaction, commune);
    }

    /// The process dies after it took what was touched: nothing is lost, nothing counts twice.
    @Test
    void aRoundThatDiesIsDoneAgain() {
        var one = samples.put(ended("2020-12-01T08:00", "2020-12-04T08:00"));
        touch(commune, one);
        in(() -> {
            assertThat(facts.takeTurn()).isTrue();
            assertThat(facts.take(1_000)).isNotEmpty();
            throw new Died();
        });
        assertThat(of(commune, DECEMBER).get(Measure.ENDED)).isZero();

        round.walk();
        touch(commune, one);
        round.walk();

        assertThat(of(commune, DECEMBER).get(Measure.ENDED)).isEqualTo(1);
        remove(one);
    }

    private static final class Died extends RuntimeException {}

    /// While the one program is at it, the other passes by, and what was touched waits.
    @Test
    void twoProgramsCountOnce() throws InterruptedException {
        var one = samples.put(ended("2020-12-01T08:00", "2020-12-04T08:00"));
        touch(commune, one);
        var has = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var program = Thread.ofVirtual()
                .start(() -> in(() -> {
                    assertThat(facts.takeTurn()).isTrue();
                    has.countDown();
                    return await(done);
                }));
        assertThat(await(has)).isTrue();

        round.walk();
        assertThat(of(commune, DECEMBER).get(Measure.RECEIVED)).isZero();
        done.countDown();
        program.join();
        round.walk();

        assertThat(of(commune, DECEMBER).get(Measure.RECEIVED)).isEqualTo(1);
        remove(one);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Days are those of the office: the minute after midnight is the new year, whatever day it is in Greenwich.
    @Test
    void midnightPartsTheYears() {
        var last = samples.put(ended("2020-12-31T23:59", "2021-01-01T00:00"));
        var first = samples.put(ended("2021-01-01T00:00", "2021-01-01T00:01"));
        count(commune, last, first);

        var old = of(commune, Period.ofYear(2020));
        var young = of(commune, Period.ofYear(2021));
        assertThat(old.get(Measure.RECEIVED)).isEqualTo(1);
        assertThat(old.get(Measure.ENDED)).isZero();
        assertThat(old.openAt()).isEqualTo(1);
        assertThat(young.get(Measure.RECEIVED)).isEqualTo(1);
        assertThat(young.get(Measure.ENDED)).isEqualTo(2);
        assertThat(young.openAt()).isZero();
        remove(last, first);
    }

    /// What is due on the last day of a year and is not ended by then is overdue in the old year.
    @Test
    void theDueDayOfTheOldYearIsOverdueAtItsEnd() {
        var late =
                samples.put(samples.ended("2020-12-20T08:00", "2020-12-31T17:00", "2021-01-04T09:00", "RESULT_ISSUED"));
        count(commune, late);

        assertThat(of(commune, DECEMBER).overdueAt()).isEqualTo(1);
        assertThat(of(commune, Period.own(LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 30)))
                        .overdueAt())
                .isZero();
        assertThat(of(commune, Period.ofYear(2021)).overdueAt()).isZero();
        assertThat(of(commune, Period.ofYear(2021)).get(Measure.ENDED_OVERDUE)).isEqualTo(1);
        remove(late);
    }

    /// The figures of a period that is over follow what is corrected later.
    @Test
    void aCorrectionChangesThePeriodItConcerns() {
        var one = samples.put(ended("2020-12-01T08:00", "2020-12-04T08:00"));
        count(commune, one);
        assertThat(of(commune, DECEMBER).get(Measure.ENDED)).isEqualTo(1);

        in(() -> database.sql(
                        "update cases.case_file set finished_at = timestamptz '2021-02-03 08:00+07' where id = :id")
                .param("id", one)
                .update());
        count(commune, one);

        assertThat(of(commune, DECEMBER).get(Measure.ENDED)).isZero();
        assertThat(of(commune, DECEMBER).openAt()).isEqualTo(1);
        assertThat(of(commune, Period.ofQuarter(2021, 1)).get(Measure.ENDED)).isEqualTo(1);
        remove(one);
    }

    /// A case that goes to another office counts there, and no more where it was.
    @Test
    void aCaseThatGoesToAnotherOfficeCountsThere() {
        var one = samples.put(ended("2020-12-01T08:00", "2020-12-04T08:00"));
        count(commune, one);
        in(() -> database.sql("update cases.case_file set unit_id = :into where id = :id")
                .param("into", other.value())
                .param("id", one)
                .update());

        count(commune, one);

        assertThat(of(commune, DECEMBER).get(Measure.RECEIVED)).isZero();
        assertThat(of(commune, DECEMBER).distinct(Sums.Distinct.RECEIVED)).isZero();
        assertThat(of(other, DECEMBER).get(Measure.RECEIVED)).isEqualTo(1);
        assertThat(of(other, DECEMBER).distinct(Sums.Distinct.RECEIVED)).isEqualTo(1);
        new SampleFigures(database, transaction, other).remove(one);
        count(other, one);
        assertThat(of(other, DECEMBER).get(Measure.RECEIVED)).isZero();
    }

    private SampleFigures.Sample ended(String accepted, String ended) {
        return samples.ended(accepted, "2021-01-15T17:00", ended, "RESULT_ISSUED");
    }

    private Sums of(UnitId unit, Period period) {
        return Objects.requireNonNull(
                in(() -> measures.of(Set.of(unit), period, DataSet.LOCAL).get(unit)));
    }

    private void remove(UUID... ids) {
        samples.remove(ids);
        count(commune, ids);
    }

    private void count(UnitId unit, UUID... cases) {
        touch(unit, cases);
        round.walk();
    }

    private void touch(UnitId unit, UUID... cases) {
        in(() -> {
            List.of(cases).forEach(one -> facts.touch(new Facts.Touch(unit, Kind.CASE, one)));
            return true;
        });
    }

    private <T> @Nullable T in(Supplier<T> work) {
        try {
            return UnitScope.of(Set.of(commune, other)).call(() -> transaction.execute(status -> work.get()));
        } catch (Died asWanted) {
            return null;
        }
    }
}
