package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.indicators.domain.Recounts;
import vn.xaso.indicators.domain.Recounts.Difference;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// What the recount finds, names and puts right, and what becomes of one whose process died.
///
/// Law: 766/QĐ-TTg
@HouseTest
class RecountTest {

    private static final LocalDate NIGHT = LocalDate.of(2021, 2, 3);

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
    private FactBook book;

    @Autowired
    private CountingRound round;

    @Autowired
    private UnitRecount counting;

    @Autowired
    private RecountDesk desk;

    @Autowired
    private Recounts recounts;

    private UnitId commune = Actors.newUnit();
    private SampleFigures samples;

    @BeforeEach
    void found() {
        province.found();
        commune = units.search("xã Mường Luân", 1).getFirst().unit().id();
        samples = new SampleFigures(database, transaction, commune);
    }

    /// A sum of a month, a sum of a day, the procedures of a quarter, a mark of a case, a case that is missing.
    @Test
    void everyDamageIsNamedCountedAndRepaired() {
        var one =
                samples.put(samples.ended("2022-08-01T08:00", "2022-08-10T17:00", "2022-08-09T08:00", "RESULT_ISSUED"));
        var two = samples.put(samples.ended("2022-08-02T08:00", "2022-08-10T17:00", "2022-08-12T08:00", "WITHDRAWN"));
        count(one, two);
        assertThat(recount()).isEmpty();
        damage("update indicators.total set received = received + 3 where unit_id = :unit and data_set = 1"
                + " and grain = 2 and first_day = date '2022-08-01'");
        damage("update indicators.total set ended = 0 where unit_id = :unit and data_set = 1 and grain = 1"
                + " and first_day = date '2022-08-12'");
        damage("update indicators.total set online_procedures = B'11111' where unit_id = :unit and data_set = 1"
                + " and grain = 3 and first_day = date '2022-07-01'");
        damage("update indicators.fact set marks = marks | 1 where unit_id = :unit and subject = '" + one + "'");
        damage("delete from indicators.fact where unit_id = :unit and subject = '" + two + "'");

        var found = recount();

        assertThat(found).allMatch(difference -> difference.unit().equals(commune));
        assertThat(found).extracting(Difference::kind).contains(Recounts.Kind.FACT, Recounts.Kind.SUM);
        assertThat(found.stream().filter(one2 -> one2.kind() == Recounts.Kind.FACT))
                .extracting(Difference::what)
                .containsExactlyInAnyOrder("CASE " + one, "CASE " + two);
        assertThat(found)
                .anySatisfy(difference -> assertThat(difference.what()).isEqualTo("LOCAL MONTH 2022-08-01 received"));
        assertThat(recount()).isEmpty();
        samples.remove(one, two);
        count(one, two);
        assertThat(recount()).isEmpty();
    }

    @Test
    void setsOfProceduresAreComparedToo() {
        var one = samples.put(samples.ended("2022-10-03T08:00", null, "2022-10-04T08:00", "RESULT_ISSUED"));
        count(one);
        damage("update indicators.total set online_procedures = B'11111' where unit_id = :unit and data_set = 1"
                + " and grain = 3 and first_day = date '2022-10-01'");

        assertThat(recount()).extracting(Difference::kind).containsExactly(Recounts.Kind.PROCEDURES);
        samples.remove(one);
        count(one);
        assertThat(recount()).isEmpty();
    }

    /// Cases and documents come, change, move to another office and go, in rounds of any size.
    @Test
    void chanceChangesAddUpToARecount() {
        var both =
                List.of(commune, units.search("xã Na Son", 1).getFirst().unit().id());
        for (int seed = 0; seed < 8; seed++) {
            var chance = new Random(seed);
            var now = new ArrayList<>(ChanceFacts.of(chance, both));
            var subjects = now.stream().map(fact -> fact.key().subject()).collect(Collectors.toSet());
            bring(both, subjects, now);
            for (int change = 0; change < 5; change++) {
                now.replaceAll(fact -> chance.nextInt(3) == 0 ? changed(fact, both, chance) : fact);
                now.removeIf(fact -> chance.nextInt(9) == 0);
                bring(both, subjects, List.copyOf(now));
            }
            for (var unit : both) {
                assertThat(in(both, () -> counting.count(Set.copyOf(both), unit).differences()))
                        .as("seed " + seed)
                        .noneMatch(difference -> difference.kind() != Recounts.Kind.FACT);
            }
            bring(both, subjects, List.of());
        }
    }

    private static Fact changed(Fact fact, List<UnitId> both, Random chance) {
        return new Fact(
                fact.key(),
                both.get(chance.nextInt(2)),
                chance.nextInt(3) == 0 ? both.get(chance.nextInt(2)) : null,
                fact.procedure(),
                fact.received().plusDays(chance.nextInt(3)),
                fact.due(),
                chance.nextBoolean() ? null : fact.received().plusDays(3L + chance.nextInt(20)),
                fact.marks() ^ (1 << chance.nextInt(16)),
                fact.minutes());
    }

    /// The night is counted again, and nobody reads that the dead one still runs.
    @Test
    void aRecountWhoseProcessDiedIsBrokenOff() {
        var dead = Ids.next();
        var began = Instant.parse("2021-02-02T19:00:00Z");
        transaction.executeWithoutResult(status -> recounts.begin(dead, NIGHT, "", began, 45));
        transaction.executeWithoutResult(
                status -> recounts.unitDone(dead, Instant.parse("2021-02-02T19:05:00Z"), 10, 0));

        breakOff("2021-02-02T19:04:59Z");
        assertThat(find(dead).runs()).isTrue();
        assertThat(begin(NIGHT)).isFalse();

        breakOff("2021-02-02T19:05:01Z");
        assertThat(find(dead).runs()).isFalse();
        assertThat(find(dead).provedEqual()).isFalse();
        assertThat(find(dead).fault()).isEqualTo("Abandoned");
        assertThat(begin(NIGHT)).isTrue();
        transaction.executeWithoutResult(
                status -> database.sql("delete from indicators.recount where begun_at < timestamptz '2021-03-01'")
                        .update());
    }

    /// One program counts a night, whichever asks first.
    @Test
    void aNightIsCountedOnce() {
        assertThat(desk.run(NIGHT.plusDays(1), "")).isNotNull();
        assertThat(desk.run(NIGHT.plusDays(1), "")).isNull();
    }

    private boolean begin(LocalDate night) {
        return Objects.requireNonNull(transaction.execute(
                status -> recounts.begin(Ids.next(), night, "", Instant.parse("2021-02-02T20:00:00Z"), 45)));
    }

    private void breakOff(String silentSince) {
        transaction.executeWithoutResult(status ->
                recounts.breakOff(Instant.parse(silentSince), Instant.parse("2021-02-02T21:00:00Z"), "Abandoned"));
    }

    private Recounts.Recount find(UUID id) {
        return recounts.list(1_000).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void damage(String sql) {
        in(
                List.of(commune),
                () -> database.sql(sql).param("unit", commune.value()).update());
    }

    private List<Difference> recount() {
        var all = units.withRegisters();
        return in(List.copyOf(all), () -> counting.count(all, commune).differences());
    }

    private void bring(List<UnitId> some, Set<UUID> subjects, List<Fact> told) {
        in(some, () -> book.bring(EnumSet.allOf(Kind.class), subjects, told));
    }

    private void count(UUID... cases) {
        in(List.of(commune), () -> {
            for (var one : cases) {
                facts.touch(new Facts.Touch(commune, Kind.CASE, one));
            }
            return true;
        });
        round.walk();
    }

    private <T> T in(List<UnitId> some, java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(
                UnitScope.of(Set.copyOf(some)).call(() -> transaction.execute(status -> work.get())));
    }
}
