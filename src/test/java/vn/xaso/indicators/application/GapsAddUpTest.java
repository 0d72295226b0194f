package vn.xaso.indicators.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.xaso.indicators.domain.Mark;
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
    private static final int CASES = 40;
    private static final int MOST = 1_000;
    private static final List<String> PROCEDURES = List.of("1.004873", "2.000635", "1.001022", "2.000815", "9.999999");
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

    private final List<UUID> subjects = new ArrayList<>();
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
            subjects.clear();
            bring(chance(new Random(seed)));
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

    private List<Fact> chance(Random chance) {
        var all = new ArrayList<Fact>();
        for (int i = 0; i < CASES; i++) {
            var one = fact(Kind.CASE, chance);
            all.add(one);
            if (chance.nextInt(3) > 0) {
                all.add(new Fact(
                        new Fact.Key(one.key().subject(), Kind.ACKNOWLEDGED),
                        one.unit(),
                        null,
                        one.procedure(),
                        one.received(),
                        one.due(),
                        chance.nextInt(4) == 0 ? null : one.ended(),
                        one.marks() & (chance.nextInt(3) == 0 ? chance.nextInt(1 << 17) : -1),
                        one.minutes()));
            }
            if (i % 4 == 0) {
                all.add(fact(Kind.INCOMING, chance));
                all.add(fact(Kind.ISSUED, chance));
            }
        }
        all.forEach(fact -> subjects.add(fact.key().subject()));
        return all;
    }

    private Fact fact(Kind kind, Random chance) {
        var received = LocalDate.of(2025, 8, 1).plusDays(chance.nextInt(70));
        var ended = chance.nextInt(4) == 0 ? null : received.plusDays(chance.nextInt(30));
        var due = chance.nextInt(6) == 0 ? null : received.plusDays(chance.nextInt(20));
        int marks = chance.nextInt(1 << Mark.values().length) & ~Mark.IN_TIME.bit();
        boolean inTime = ended != null && (due == null || !ended.isAfter(due)) && chance.nextInt(8) > 0;
        return new Fact(
                new Fact.Key(new UUID(chance.nextLong(), chance.nextLong()), kind),
                communes.get(chance.nextInt(2)),
                null,
                kind.isCase() ? PROCEDURES.get(chance.nextInt(PROCEDURES.size())) : "",
                received,
                due,
                ended,
                inTime ? marks | Mark.IN_TIME.bit() : marks,
                ended == null ? null : chance.nextInt(5_000));
    }

    private void bring(List<Fact> told) {
        if (!subjects.isEmpty()) {
            in(() -> facts.bring(EnumSet.allOf(Kind.class), subjects.stream().collect(Collectors.toSet()), told));
        }
    }

    private void in(Runnable work) {
        UnitScope.of(Set.copyOf(communes)).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }
}
