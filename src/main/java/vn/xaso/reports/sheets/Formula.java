package vn.xaso.reports.sheets;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A formula of a form: places, numbers, the four kinds of reckoning, comparisons, and a few functions. It reaches
/// nothing else: no text, no clock, no loop (ADR 20).
public final class Formula {

    public static final int LONGEST = 500;

    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9 .,:()+\\-*/<>=!&|]*");
    /// Powers of ten and other alphabets of numbers: a few signs that would fill the memory.
    private static final Pattern WILD_NUMBER = Pattern.compile("(?<![A-Za-z0-9])[0-9.]+[A-Za-z]");
    private static final String PLACE = "(?:d(\\d{1,3}))?(?:c(\\d{1,2}))?";
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![A-Za-z0-9.])(?:B(\\d{1,2})\\.)?(?=[dc]\\d)" + PLACE + "(?::(?=[dc]\\d)" + PLACE
                    + ")?(?![A-Za-z0-9.:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREVIOUS =
            Pattern.compile("(?:KYTRUOC|PREV)\\s*\\(\\s*_(\\d+)\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    private final String text;
    private final Expression expression;
    private final List<Reference> references;

    private Formula(String text, Expression expression, List<Reference> references) {
        this.text = text;
        this.expression = expression;
        this.references = List.copyOf(references);
    }

    /// @throws FormulaMistake with what is wrong
    public static Formula read(String typed) {
        var text = typed.strip().replace(';', ',');
        text = text.startsWith("=") ? text.substring(1).strip() : text;
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new FormulaMistake(text.isEmpty() ? "empty" : "long", LONGEST);
        }
        if (!LETTERS.matcher(text).matches() || WILD_NUMBER.matcher(text).find()) {
            throw new FormulaMistake("letters");
        }
        var references = new ArrayList<Reference>();
        var plain = REFERENCE.matcher(text).replaceAll(found -> {
            references.add(reference(found));
            return "_" + (references.size() - 1);
        });
        var normal = PREVIOUS.matcher(plain).replaceAll(found -> {
            int at = Integer.parseInt(found.group(1));
            var now = references.get(at);
            references.set(at, new Reference(true, now.table(), now.row(), now.column(), now.toRow(), now.toColumn()));
            return "_" + at;
        });
        if (normal.replace(" ", "").contains("()")) {
            throw new FormulaMistake("syntax");
        }
        requireKnownNames(normal);
        return new Formula(text, parsed(normal), references);
    }

    /// What a formula gives: a number, or the truth of a comparison, or neither.
    ///
    /// @param fault why there is no value, or null; all null: the cells that it needs are empty
    public record Result(
            @Nullable BigDecimal number,
            @Nullable Boolean truth,
            @Nullable CellFault fault) {

        static final Result BLANK = new Result(null, null, null);

        static Result faulty(CellFault fault) {
            return new Result(null, null, fault);
        }
    }

    List<Reference> references() {
        return references;
    }

    public String text() {
        return text;
    }

    /// An empty cell counts as nothing; where all are empty there is no result.
    ///
    /// @param cells the numbers at a place; null for an empty one
    Result value(Function<Reference, List<@Nullable BigDecimal>> cells) {
        var values = new HashMap<String, EvaluationValue>();
        boolean blank = !references.isEmpty();
        for (int i = 0; i < references.size(); i++) {
            var numbers = cells.apply(references.get(i)).stream()
                    .filter(Objects::nonNull)
                    .map(EvaluationValue::numberValue)
                    .toList();
            if (references.get(i).previous() && numbers.isEmpty()) {
                return Result.BLANK; // without a last period there is nothing to compare with
            }
            blank = blank && numbers.isEmpty();
            values.put("_" + i, references.get(i).isRange() ? EvaluationValue.arrayValue(numbers) : single(numbers));
        }
        return blank ? Result.BLANK : evaluated(values);
    }

    private static EvaluationValue single(List<EvaluationValue> numbers) {
        return numbers.isEmpty() ? EvaluationValue.numberValue(BigDecimal.ZERO) : numbers.getFirst();
    }

    private Result evaluated(java.util.Map<String, EvaluationValue> values) {
        try {
            var value = expression.copy().withValues(values).evaluate();
            if (value.isBooleanValue()) {
                return new Result(null, value.getBooleanValue(), null);
            }
            if (!value.isNumberValue()) {
                return Result.faulty(CellFault.NO_NUMBER);
            }
            var number = value.getNumberValue();
            return number.abs().compareTo(LARGEST) > 0
                    ? Result.faulty(CellFault.TOO_LARGE)
                    : new Result(number, null, null);
        } catch (FormulaWords.DividedByNothing nothing) {
            return Result.faulty(CellFault.DIVISION);
        } catch (EvaluationException | ParseException | ArithmeticException strange) {
            return Result.faulty(CellFault.NO_NUMBER);
        }
    }

    private static Expression parsed(String normal) {
        try {
            var expression = new Expression(normal, FormulaWords.CONFIGURATION);
            expression.validate();
            expression.copy(); // it is read once, here, and never again while people wait
            return expression;
        } catch (ParseException mistake) {
            throw (FormulaMistake) new FormulaMistake("syntax").because(mistake);
        }
    }

    private static void requireKnownNames(String normal) {
        NAME.matcher(normal).results().map(found -> found.group()).forEach(name -> {
            if (!FormulaWords.NAMES.contains(name.toUpperCase(java.util.Locale.ROOT))) {
                throw new FormulaMistake("name", name);
            }
        });
    }

    private static Reference reference(MatchResult found) {
        var numbers = new int[] {0, 0, 0, 0, 0};
        for (int i = 0; i < numbers.length; i++) {
            var group = found.group(i + 1);
            numbers[i] = group == null ? 0 : Integer.parseInt(group);
        }
        boolean range = found.group().indexOf(':') >= 0;
        if (range && Arrays.stream(new int[] {3, 4}).allMatch(i -> numbers[i] == 0)) {
            throw new FormulaMistake("syntax");
        }
        return new Reference(
                false,
                numbers[0],
                numbers[1],
                numbers[2],
                range && numbers[3] > 0 ? numbers[3] : numbers[1],
                range && numbers[4] > 0 ? numbers[4] : numbers[2]);
    }
}
