package vn.xaso.reports.sheets;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixGreaterOperator;
import com.ezylang.evalex.operators.booleans.InfixLessEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixLessOperator;
import com.ezylang.evalex.operators.booleans.InfixNotEqualsOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that a formula may say: nothing of what the library offers beyond this list is there.
final class FormulaWords {

    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(MathContext.DECIMAL128)
            .defaultConstants(Map.of())
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .build();

    /// With the one that means the last period.
    static final Set<String> NAMES =
            Set.of("SUM", "TONG", "AVG", "TB", "MIN", "MAX", "ROUND", "LAMTRON", "RATIO", "TYLE", "ABS");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FormulaWords() {}

    /// There is no answer, and the cell says so.
    static final class DividedByNothing extends RuntimeException {}

    private static MapBasedOperatorDictionary operators() {
        var operators = new MapBasedOperatorDictionary();
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        operators.addOperator("+", new InfixPlusOperator());
        operators.addOperator("-", new InfixMinusOperator());
        operators.addOperator("*", new InfixMultiplicationOperator());
        operators.addOperator("/", new Division());
        operators.addOperator("=", new InfixEqualsOperator());
        operators.addOperator("==", new InfixEqualsOperator());
        operators.addOperator("!=", new InfixNotEqualsOperator());
        operators.addOperator("<>", new InfixNotEqualsOperator());
        operators.addOperator(">", new InfixGreaterOperator());
        operators.addOperator(">=", new InfixGreaterEqualsOperator());
        operators.addOperator("<", new InfixLessOperator());
        operators.addOperator("<=", new InfixLessEqualsOperator());
        operators.addOperator("&&", new InfixAndOperator());
        operators.addOperator("||", new InfixOrOperator());
        return operators;
    }

    private static MapBasedFunctionDictionary functions() {
        var functions = new MapBasedFunctionDictionary();
        for (var name : List.of("SUM", "TONG")) {
            functions.addFunction(name, new Many(FormulaWords::sum));
        }
        for (var name : List.of("AVG", "TB")) {
            functions.addFunction(name, new Many(numbers -> divided(sum(numbers), BigDecimal.valueOf(numbers.size()))));
        }
        functions.addFunction(
                "MIN",
                new Many(numbers -> numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO)));
        functions.addFunction(
                "MAX",
                new Many(numbers -> numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO)));
        functions.addFunction("ABS", new One());
        for (var name : List.of("ROUND", "LAMTRON")) {
            functions.addFunction(name, new Rounded());
        }
        for (var name : List.of("RATIO", "TYLE")) {
            functions.addFunction(name, new Ratio());
        }
        return functions;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divided(BigDecimal one, BigDecimal by) {
        if (by.signum() == 0) {
            throw new DividedByNothing();
        }
        return one.divide(by, MathContext.DECIMAL128);
    }

    @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_MULTIPLICATIVE)
    private static final class Division extends InfixDivisionOperator {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands) {
            return EvaluationValue.numberValue(divided(operands[0].getNumberValue(), operands[1].getNumberValue()));
        }
    }

    @FunctionParameter(name = "value", isVarArg = true)
    private static final class Many extends AbstractFunction {

        private final Function<List<BigDecimal>, BigDecimal> together;

        Many(Function<List<BigDecimal>, BigDecimal> together) {
            this.together = together;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            var numbers = Arrays.stream(values)
                    .flatMap(value -> value.isArrayValue() ? value.getArrayValue().stream() : Stream.of(value))
                    .map(EvaluationValue::getNumberValue)
                    .toList();
            return EvaluationValue.numberValue(together.apply(numbers));
        }
    }

    @FunctionParameter(name = "value")
    private static final class One extends AbstractFunction {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            return EvaluationValue.numberValue(values[0].getNumberValue().abs());
        }
    }

    /// @see CellRule#MOST_DECIMALS
    @FunctionParameter(name = "value")
    @FunctionParameter(name = "decimals")
    private static final class Rounded extends AbstractFunction {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            int decimals = Math.clamp(values[1].getNumberValue().longValue(), 0, CellRule.MOST_DECIMALS);
            return EvaluationValue.numberValue(values[0].getNumberValue().setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    /// In hundredths.
    @FunctionParameter(name = "part")
    @FunctionParameter(name = "whole")
    private static final class Ratio extends AbstractFunction {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values) {
            var part = values[0].getNumberValue().multiply(HUNDRED, MathContext.DECIMAL128);
            return EvaluationValue.numberValue(divided(part, values[1].getNumberValue()));
        }
    }
}
