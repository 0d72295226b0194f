package vn.xaso.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.IndicatorValue;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Sums;
import vn.xaso.indicators.Sums.Standing;
import vn.xaso.indicators.domain.Basis.Fraction;
import vn.xaso.indicators.domain.Weights.Weight;

/// Each row of the set of indicators with what it gives by hand: nothing counted, at the threshold, above, below, and
/// where the half of a hundredth is rounded.
///
/// Law: 766/QĐ-TTg
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
class IndicatorTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /// @param counts such as `ENDED=100 overdue=1`, of the office; after a bar what the portal has acknowledged
    @ParameterizedTest(name = "{0} {1}: {2}/{3}")
    @CsvFileSource(resources = "/indicators/examples.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void givesThePointsOfTheExample(
            String code, String counts, long numerator, long denominator, String rate, String score) {
        var value = value(code, counts);

        assertThat(value.numerator()).isEqualTo(numerator);
        assertThat(value.denominator()).isEqualTo(denominator);
        assertThat(value.rate()).isEqualTo("-".equals(rate) ? null : new BigDecimal(rate));
        if ("-".equals(score)) {
            assertThat(value.score()).isNull();
        } else {
            assertThat(value.score()).isEqualByComparingTo(score);
        }
    }

    /// Every row is in the examples, with nothing counted too.
    @Test
    void noRowIsForgotten() {
        var codes = IndicatorList.on(DAY).stream()
                .map(one -> one.formula().code())
                .collect(Collectors.toCollection(TreeSet::new));
        var empty = codes.stream()
                .filter(code -> value(code, "").why() != null)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(examples()).isEqualTo(codes);
        assertThat(empty).isEqualTo(codes);
    }

    /// Nothing is counted by formulas of a decision that is not there yet.
    @Test
    void formulasBeginWithTheDecision() {
        assertThat(IndicatorList.on(LocalDate.of(2022, 6, 22))).isEmpty();
        assertThat(IndicatorList.on(LocalDate.of(2022, 6, 23))).hasSize(IndicatorList.ALL.size());
    }

    /// A period is counted by the version of its last day: the correction from the first of July counts from there on.
    @Test
    void aCorrectionCountsFromItsDay() {
        var weights = new WeightsInMemory(List.of(
                weight("3.6", 1, LocalDate.of(2026, 7, 1), "6", "30"),
                weight("3.6", 2, LocalDate.of(2027, 1, 1), "5", null)));

        assertThat(score(weights, LocalDate.of(2026, 6, 30))).isEqualTo("1: 3.31");
        assertThat(score(weights, LocalDate.of(2026, 7, 1))).isEqualTo("1.1: 6");
        assertThat(score(weights, LocalDate.of(2027, 1, 1))).isEqualTo("1.2: 2.76");
    }

    private static String score(Weights weights, LocalDate day) {
        var value = weights.on(day).stream()
                .filter(one -> one.formula().code().equals("3.6"))
                .findFirst()
                .orElseThrow()
                .of(basis("FEE_CASES=58 PAID_ONLINE=32"));
        var score = Objects.requireNonNull(value.score());
        return value.formula().version() + ": " + score.stripTrailingZeros().toPlainString();
    }

    private record WeightsInMemory(List<Weight> list) implements Weights {

        @Override
        public void add(Weight weight) {
            throw new UnsupportedOperationException();
        }
    }

    private static Weight weight(String code, int no, LocalDate from, String maximum, @Nullable String threshold) {
        return new Weight(
                code,
                no,
                from,
                new BigDecimal(maximum),
                threshold == null ? null : new BigDecimal(threshold),
                "Công văn",
                Instant.EPOCH,
                new UUID(0, 1),
                "Lò Văn Pánh");
    }

    private static Set<String> examples() {
        var file = Objects.requireNonNull(IndicatorTableTest.class.getResourceAsStream("/indicators/examples.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static IndicatorValue value(String code, String counts) {
        return IndicatorList.on(DAY).stream()
                .filter(one -> one.formula().code().equals(code))
                .findFirst()
                .orElseThrow()
                .of(basis(counts == null ? "" : counts));
    }

    private static Basis basis(String counts) {
        var sides = counts.split("\\|", 2);
        boolean told = sides.length == 2;
        var local = sums(sides[0]);
        var synchronised = told ? sums(sides[1]) : Sums.NOTHING;
        return new Basis(
                told ? DataSet.SYNCHRONISED : DataSet.LOCAL,
                told ? synchronised : local,
                local,
                synchronised,
                told,
                fractions(counts).entrySet().stream()
                        .filter(one -> Arrays.stream(ProcedureRule.values())
                                .anyMatch(rule -> rule.name().equals(one.getKey())))
                        .collect(Collectors.toMap(one -> ProcedureRule.valueOf(one.getKey()), Map.Entry::getValue)),
                fractions(counts));
    }

    /// `USED=3/4` of procedures, `5.2=3/4` by hand.
    private static Map<String, Fraction> fractions(String counts) {
        return words(counts)
                .filter(word -> word[1].contains("/"))
                .collect(Collectors.toMap(word -> word[0], word -> new Fraction(part(word[1], 0), part(word[1], 1))));
    }

    private static long part(String fraction, int which) {
        return Long.parseLong(fraction.split("/", 2)[which]);
    }

    private static Sums sums(String counts) {
        var measures = new long[Measure.values().length];
        var overdue = new long[1];
        words(counts).filter(word -> !word[1].contains("/")).forEach(word -> {
            if (word[0].equals("overdue")) {
                overdue[0] = Long.parseLong(word[1]);
            } else {
                measures[Measure.valueOf(word[0]).ordinal()] = Long.parseLong(word[1]);
            }
        });
        return new Sums(
                measures, new long[Sums.Distinct.values().length], new Standing(overdue[0], overdue[0], 0, 0, 0));
    }

    private static Stream<String[]> words(String counts) {
        return Stream.of(counts.split("[ |]")).filter(word -> !word.isBlank()).map(word -> word.split("="));
    }
}
