package vn.xaso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.application.CountingRound;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// The figures of the article come out of what happens in the demonstration's half-year: as the program computes them
/// and as plain SQL counts them again.
///
/// Law: 766/QĐ-TTg
@HouseTest
class ArticleTest {

    private static boolean told;

    private static final Period HALF_YEAR = Period.own(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private static final String IN_HALF_YEAR = """
         c.accepted_at >= '2026-01-01+07' and c.accepted_at < '2026-07-01+07' and c.code is not null
        """;

    /// Cases for which something was due, and whether money came by a way that counts as online.
    private static final String FEE_CASES = """
        with due as (
            select p.obligation_id, sum(case p.deed when 'DEMANDED' then p.amount when 'EXEMPTED' then -p.amount
                when 'LIFTED' then -p.amount else 0 end) as amount
            from payments.posting p group by p.obligation_id),
        fee_case as (
            select c.unit_id, c.id, c.procedure_code, exists (select from payments.transaction t
                where t.obligation_id = o.id and t.way <> 'CASH') as online
            from cases.case_file c join payments.obligation o on o.subject = c.id and o.unit_id = c.unit_id
            join due on due.obligation_id = o.id
            where due.amount > 0 and\
        """ + IN_HALF_YEAR + ") ";

    @Autowired
    private DemoProvince province;

    @Autowired
    private DemoHistory history;

    @Autowired
    private CountingRound round;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Measures measures;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Switchboard switchboard;

    private Set<UnitId> units = Set.of();

    /// Half a year of 45 offices takes its time on a small machine that does other things too.
    @BeforeEach
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void live() {
        province.found();
        history.live(DemoHistory.Scale.FULL);
        var admin =
                Objects.requireNonNull(province.people().get("quantri.tinh")).actor();
        units = admin.units();
        if (!told) {
            forgetSwitches();
            history.tell();
            told = true;
        }
        await("what the program itself sends beside")
                .atMost(Duration.ofMinutes(1))
                .until(this::isAllAcknowledged);
    }

    private boolean isAllAcknowledged() {
        round.walk();
        return province("3.6", DataSet.SYNCHRONISED).numerator()
                == province("3.6", DataSet.LOCAL).numerator();
    }

    /// Other tests told the portal of some cases of some communes; the demonstration switches on where nobody has.
    private void forgetSwitches() {
        UnitScope.of(units)
                .run(() -> transaction.executeWithoutResult(
                        status -> database.sql("delete from interchange.switch").update()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Collections.disjoint(switchboard.all().keySet(), units));
    }

    @Test
    void resultsAndPapersAreDigitisedForMoreThan80Percent() {
        var told = province("4.2", DataSet.LOCAL);

        assertThat(told.rate()).isGreaterThan(new BigDecimal("80"));
        assertThat(told.rate()).isEqualTo(counted("""
            select 100.0 * count(*) filter (where exists (select from cases.case_paper p
                    where p.case_id = c.id and p.file_id is not null)
                and exists (select from cases.case_document d where d.case_id = c.id and d.kind = 'RESULT')) / count(*)
            from cases.case_file c
            where c.finished_at >= '2026-01-01+07' and c.finished_at < '2026-07-01+07' and c.code is not null
                and c.state in ('RESULT_ISSUED', 'NEGATIVE_RESULT', 'RETURNED_RESULT')
            """));
    }

    @Test
    void moreThan75PercentComeOnline() {
        var told = province("3.3", DataSet.LOCAL);

        assertThat(told.rate()).isGreaterThan(new BigDecimal("75"));
        assertThat(told.rate()).isEqualTo(counted("""
            select 100.0 * count(*) filter (where channel = 2
                and (c.state not in ('RESULT_ISSUED', 'NEGATIVE_RESULT', 'RETURNED_RESULT')
                    or exists (select from cases.case_document d where d.case_id = c.id and d.kind = 'RESULT'))) / count(*)
            from cases.case_file c where\
            """ + IN_HALF_YEAR));
    }

    @Test
    void mostProceduresWithAFeeHadAnOnlinePayment() {
        for (var set : DataSet.values()) {
            var told = province("3.5b", set);

            assertThat(told.numerator()).as(set.name()).isEqualTo(111);
            assertThat(told.denominator()).as(set.name()).isEqualTo(128);
            assertThat(told.rate()).isEqualTo("86.72").isEqualTo(counted(FEE_CASES + """
                select 100.0 * count(*) filter (where online) / count(*) from (select unit_id, procedure_code,
                    bool_or(online) as online from fee_case group by unit_id, procedure_code) pairs
                """));
        }
    }

    @Test
    void moreThanHalfOfTheFeeCasesWerePaidOnline() {
        for (var set : DataSet.values()) {
            var told = province("3.6", set);

            assertThat(told.numerator()).as(set.name()).isEqualTo(172);
            assertThat(told.denominator()).as(set.name()).isEqualTo(312);
            assertThat(told.rate())
                    .isEqualTo("55.13")
                    .isEqualTo(counted(
                            FEE_CASES + "select 100.0 * count(*) filter (where online) / count(*) from fee_case"));
        }
    }

    @Test
    void siPaPhinReceives108CasesAllOnTimeAndAllOnline() {
        var unit = Objects.requireNonNull(province.people().get("chutich.sipaphin"))
                .actor()
                .unit();
        for (var set : DataSet.values()) {
            var sums = in(() -> measures.together(Set.of(unit), HALF_YEAR, set));
            var card = Objects.requireNonNull(
                    in(() -> scorecards.of(Set.of(unit), HALF_YEAR, set)).get(unit));

            assertThat(sums.get(Measure.RECEIVED)).as(set.name()).isEqualTo(108);
            assertThat(sums.get(Measure.RECEIVED_ONLINE)).as(set.name()).isEqualTo(108);
            assertThat(card.find("2.1").orElseThrow().rate()).as(set.name()).isEqualTo("100.00");
            assertThat(card.find("3.3").orElseThrow().rate()).as(set.name()).isEqualTo("100.00");
        }
        assertThat(counted("""
            select count(*) filter (where channel = 2 and finished_at <= due_at) from cases.case_file c
            where unit_id = '%s' and\
            """.formatted(unit) + IN_HALF_YEAR)).isEqualTo("108.00");
    }

    /// The portal knows every case of the half-year, but not every file of a result.
    @Test
    void thePortalKnowsLessThanTheOffices() {
        assertThat(province("1.4", DataSet.LOCAL).rate()).isEqualTo("100.00");
        assertThat(province("4.1", DataSet.SYNCHRONISED).numerator())
                .isLessThan(province("4.1", DataSet.LOCAL).numerator())
                .isEqualTo(counted("""
                    select count(*) from cases.case_file c join interchange.transfer t
                        on t.case_id = c.id and t.unit_id = c.unit_id
                    where c.finished_at >= '2026-01-01+07' and c.finished_at < '2026-07-01+07'
                        and exists (select from cases.case_document d where d.case_id = c.id and d.kind = 'RESULT')
                        and not 'RESULT_FILES' = any (t.missing)
                    """).longValue());
    }

    private IndicatorValue province(String code, DataSet set) {
        return in(() -> scorecards.together(units, HALF_YEAR, set)).find(code).orElseThrow();
    }

    private BigDecimal counted(String sql) {
        return in(() -> database.sql(sql).query(BigDecimal.class).single()).setScale(2, RoundingMode.HALF_UP);
    }

    /// Other tests work in the same communes, and the portal need not hear of it.
    @AfterEach
    void switchOff() {
        for (var unit : units) {
            UnitScope.of(unit)
                    .run(() -> transaction.executeWithoutResult(
                            status -> database.sql("update interchange.switch set is_on = false where unit_id = :unit")
                                    .param("unit", unit.value())
                                    .update()));
        }
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(UnitScope.of(units).call(() -> transaction.execute(status -> work.get())));
    }
}
