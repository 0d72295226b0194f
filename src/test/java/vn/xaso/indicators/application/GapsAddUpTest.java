package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Records.Asked;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.application.GapDesk.Gap;
import vn.xaso.indicators.application.GapDesk.Of;
import vn.xaso.indicators.domain.CountingRule;
import vn.xaso.indicators.domain.CountingRule.Amount;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.ProcedureRule;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Whatever happened to cases and documents: the costs add up to the points that are missing, and every number is the
/// length of its list. In months in which few others work.
///
/// Law: 766/QĐ-TTg
@HouseTest
class GapsAddUpTest {

    private static final int TRIES = 12;
    private static final int MOST = 1_000;
    private static final List<Period> PERIODS = List.of(
            Period.of(YearMonth.of(2025, 9)),
            Period.ofQuarter(2025, 3),
            Period.own(LocalDate.of(2025, 8, 20), LocalDate.of(2025, 9, 15)),
            Period.own(LocalDate.of(2025, 5, 20), LocalDate.of(2025, 9, 2)));

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private FactBook facts;

    @Autowired
    private GapDesk gaps;

    @Autowired
    private RecordBook records;

    @Autowired
    private ProcedureBook procedures;

    @Autowired
    private Measures measures;

    private final Set<UUID> subjects = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private List<UnitId> communes = List.of();

    @BeforeEach
    void found() {
        province.found();
        communes = List.of(commune("xã Nà Hỳ"), commune("xã Pa Ham"));
    }

    private UnitId commune(String name) {
        return units.search(name, 1).getFirst().unit().id();
    }

    @AfterEach
    void forget() {
        bring(List.of());
    }

    @Test
    void costsAndListsAreThoseOfTheNumbers() {
        for (int seed = 0; seed < TRIES; seed++) {
            bring(ChanceFacts.of(new Random(seed), communes));
            for (var period : PERIODS) {
                for (var set : DataSet.values()) {
                    int those = seed;
                    in(() -> check("seed %d %s %s".formatted(those, period.key(), set), period, set));
                }
            }
            bring(List.of());
        }
        assertThat(seen)
                .contains("1.4 UNACKNOWLEDGED", "2.1 UNACKNOWLEDGED", "2.1 UNDONE", "3.2 UNDONE")
                .contains("3.3 UNACKNOWLEDGED", "3.5b UNACKNOWLEDGED", "3.5b UNDONE", "3.6 UNACKNOWLEDGED")
                .contains("4.1 UNDONE", "4.4 UNDONE", "4.5a UNACKNOWLEDGED", "4.5b UNACKNOWLEDGED", "5.4 UNDONE");
    }

    private void check(String about, Period period, DataSet set) {
        for (var some : List.of(Set.of(communes.getFirst()), Set.copyOf(communes))) {
            var told = gaps.of(some, period, set);
            for (var value : told.card().values()) {
                var code = value.formula().code();
                var lines = told.gaps().stream()
                        .filter(gap -> gap.formula().code().equals(code))
                        .toList();
                assertThat(lines.stream().map(Gap::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(about + " " + code)
                        .isEqualByComparingTo(value.lost());
                lines.forEach(gap -> seen.add(code + " " + gap.side()));
                lines.forEach(gap -> assertThat(listed(gap, some, period, set))
                        .as(about + " " + gap)
                        .isEqualTo(gap.count()));
                checkSides(about + " " + code, value, some, period, set);
            }
            checkMeasures(about, some, period, set);
        }
    }

    private long listed(Gap gap, Set<UnitId> some, Period period, DataSet set) {
        return gap.of() == Of.PROCEDURES
                ? procedures(gap.formula().code(), gap.side(), some, period, set)
                : cases(gap.formula().code(), gap.side(), gap.reason().name(), some, period, set);
    }

    private void checkSides(String about, IndicatorValue value, Set<UnitId> some, Period period, DataSet set) {
        var code = value.formula().code();
        boolean ofProcedures = ProcedureRule.find(code).isPresent();
        if (!value.isApplicable() || value.formula().given() || "2.2".equals(code)) {
            return;
        }
        long numerator = ofProcedures
                ? procedures(code, Side.NUMERATOR, some, period, set)
                : cases(code, Side.NUMERATOR, null, some, period, set);
        long denominator = ofProcedures
                ? procedures(code, Side.DENOMINATOR, some, period, set)
                : cases(code, Side.DENOMINATOR, null, some, period, set);

        assertThat(denominator).as(about).isEqualTo(value.denominator());
        if ("5.4".equals(code)) {
            assertThat(numerator).as(about).isGreaterThanOrEqualTo(value.numerator());
        } else {
            assertThat(numerator).as(about).isEqualTo(value.numerator());
        }
    }

    private void checkMeasures(String about, Set<UnitId> some, Period period, DataSet set) {
        var sums = measures.together(some, period, set);
        for (var rule : CountingRule.ALL) {
            var measure = rule.measure();
            if (rule.amount() == Amount.ONE && measure != Measure.TAKEN_IN) {
                boolean ofCases = rule.of() == CountingRule.Of.CASES;
                assertThat(cases(measure.column(), Side.NUMERATOR, null, some, period, ofCases ? set : DataSet.LOCAL))
                        .as(about + " " + measure)
                        .isEqualTo(
                                ofCases
                                        ? sums.get(measure)
                                        : measures.together(some, period, DataSet.LOCAL)
                                                .get(measure));
            }
        }
        assertThat(cases("open", Side.NUMERATOR, null, some, period, set))
                .as(about + " open")
                .isEqualTo(sums.openAt());
        assertThat(cases("overdue", Side.NUMERATOR, null, some, period, set))
                .as(about + " overdue")
                .isEqualTo(sums.overdueAt());
    }

    private long cases(String code, Side side, @Nullable String reason, Set<UnitId> some, Period period, DataSet set) {
        return records.list(new Asked(some, period, set, code, side, null, reason), null, MOST)
                .rows()
                .size();
    }

    private long procedures(String code, Side side, Set<UnitId> some, Period period, DataSet set) {
        return procedures.of(some, period, set).count(ProcedureRule.find(code).orElseThrow(), side);
    }

    /// In the place of those that were there.
    private void bring(List<Fact> told) {
        told.forEach(fact -> subjects.add(fact.key().subject()));
        in(() -> facts.bring(EnumSet.allOf(Kind.class), subjects, told));
    }

    private void in(Runnable work) {
        UnitScope.of(Set.copyOf(communes)).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
