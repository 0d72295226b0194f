package vn.xaso.indicators.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Records.Side;
import vn.xaso.indicators.domain.BehindNumbers.Standing;
import vn.xaso.indicators.domain.BehindNumbers.Wanted;
import vn.xaso.indicators.domain.CountingRule;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Indicator.Behind;
import vn.xaso.indicators.domain.Mark;
import vn.xaso.indicators.domain.Reason;

/// Says in SQL which facts make a number: `f` is the fact that is listed, `a` the same case as acknowledged. By the
/// rules by which the sums are added up, so that a number is the length of its list.
final class BehindSql {

    private static final String OPEN = " and f.received <= :last and (f.ended is null or f.ended > :last)";
    private static final String OVERDUE = "(f.due <= :unmet" + OPEN + ")";

    private BehindSql() {}

    /// The parameters are `units`, `from`, `to`, `last`, `unmet`.
    static String from(Wanted wanted) {
        var standing = wanted.standing();
        if (standing != null) {
            return " from indicators.fact f where f.unit_id = any(:units) and f.kind = "
                    + kind(standing, wanted.set()).number() + OPEN
                    + (isOverdue(standing) ? " and f.due <= :unmet" : "");
        }
        var behind = Objects.requireNonNull(wanted.behind());
        return facts(base(wanted, behind)) + " and " + side(wanted, behind);
    }

    private static String facts(Kind kind) {
        return " from indicators.fact f left join indicators.fact a on a.subject = f.subject and a.kind = 2"
                + " where f.unit_id = any(:units) and f.kind = " + kind.number();
    }

    /// How many facts, then for each of these numbers why they are missing in it, or null.
    static String reasons(List<Wanted> wanted) {
        var behinds =
                wanted.stream().map(one -> Objects.requireNonNull(one.behind())).toList();
        var kinds = IntStream.range(0, wanted.size())
                .mapToObj(i -> base(wanted.get(i), behinds.get(i)))
                .distinct()
                .toList();
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("They are read from facts of one kind: " + kinds);
        }
        var columns = IntStream.range(0, wanted.size())
                .mapToObj(i ->
                        "case when " + side(wanted.get(i), behinds.get(i)) + " then " + reason(wanted.get(i)) + " end")
                .collect(Collectors.joining(", "));
        var anyOfThem = IntStream.range(0, wanted.size())
                .mapToObj(i -> day(wanted.get(i), behinds.get(i)))
                .distinct()
                .collect(Collectors.joining(" or "));
        var places = IntStream.range(0, wanted.size())
                .mapToObj(i -> String.valueOf(i + 2))
                .collect(Collectors.joining(", "));
        return "select count(*), " + columns + facts(kinds.getFirst()) + " and (" + anyOfThem + ") group by " + places;
    }

    /// What all facts that a number asks about have in common.
    private static String day(Wanted wanted, Behind behind) {
        if (wanted.side() == Side.UNACKNOWLEDGED) {
            return within(CountingRule.of(behind.numerator()), "f");
        }
        var counted = within(CountingRule.of(behind.denominator()), "f");
        return behind.orOverdue() ? counted + " or " + OVERDUE : counted;
    }

    private static boolean isOverdue(Standing standing) {
        return standing == Standing.OVERDUE || standing == Standing.OVERDUE_DOCUMENTS;
    }

    private static Kind kind(Standing standing, DataSet set) {
        return standing == Standing.OPEN || standing == Standing.OVERDUE ? Kind.casesOf(set) : Kind.INCOMING;
    }

    private static Kind base(Wanted wanted, Behind behind) {
        return switch (CountingRule.of(behind.denominator()).of()) {
            case INCOMING -> Kind.INCOMING;
            case ISSUED -> Kind.ISSUED;
            case CASES ->
                behind.ofAll() || wanted.side() == Side.UNACKNOWLEDGED ? Kind.CASE : Kind.casesOf(wanted.set());
        };
    }

    private static String side(Wanted wanted, Behind behind) {
        boolean acknowledged = behind.acknowledged() || (behind.ofAll() && wanted.set() == DataSet.SYNCHRONISED);
        var numerator = acknowledged ? "a.subject is not null and " + counts(behind, "a") : counts(behind, "f");
        var denominator = denominator(behind);
        return switch (wanted.side()) {
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator;
            case MISSED -> denominator + " and (" + numerator + ") is not true";
            case UNACKNOWLEDGED ->
                counts(behind, "f") + " and (a.subject is not null and " + counts(behind, "a") + ") is not true";
        };
    }

    private static String counts(Behind behind, String alias) {
        return counts(CountingRule.of(behind.numerator()), alias);
    }

    private static String denominator(Behind behind) {
        var counted = counts(CountingRule.of(behind.denominator()), "f");
        return behind.orOverdue() ? "(" + counted + " or " + OVERDUE + ")" : counted;
    }

    private static String counts(CountingRule rule, String alias) {
        var conditions = new ArrayList<>(List.of(within(rule, alias)));
        if (rule.marks() != 0) {
            conditions.add(has(alias, rule.marks()));
        }
        if (rule.unmet()) {
            conditions.add(alias + ".due is not null");
            conditions.add("(" + alias + ".ended is null or " + alias + ".ended > " + alias + ".due)");
        }
        switch (rule.amount()) {
            case MINUTES, IF_TIMED -> conditions.add(alias + ".minutes is not null");
            case IF_ELSEWHERE -> conditions.add(alias + ".taken_in is not null");
            case ONE, DAY_RECEIVED -> {}
        }
        return String.join(" and ", conditions);
    }

    private static String within(CountingRule rule, String alias) {
        return alias + "."
                + switch (rule.on()) {
                    case RECEIVED -> "received";
                    case ENDED -> "ended";
                    case DUE -> "due";
                }
                + " between :from and :to";
    }

    private static String has(String alias, int marks) {
        return alias + ".marks & " + marks + " = " + marks;
    }

    /// Why the case does not count; the first reason that applies.
    static String reason(Wanted wanted) {
        var behind = wanted.behind();
        if (behind == null || wanted.side() == Side.NUMERATOR || wanted.side() == Side.DENOMINATOR) {
            return "cast(null as text)";
        }
        boolean comparing = wanted.side() == Side.UNACKNOWLEDGED;
        boolean portal = comparing || behind.acknowledged() || (behind.ofAll() && wanted.set() == DataSet.SYNCHRONISED);
        var cases = new ArrayList<String>();
        if (portal) {
            cases.add(when("a.subject is null", Reason.RECORD));
            cases.add(when(
                    "f.ended is not null and a.ended is null and " + (isByEnd(behind) ? "true" : "false"),
                    Reason.ENDED));
        }
        var alias = portal ? "a" : "f";
        cases.add(Reason.wanted(behind).stream()
                .map(reason -> when(
                        "not ("
                                + has(
                                        alias,
                                        Objects.requireNonNull(reason.mark()).bit()) + ")",
                        reason))
                .collect(Collectors.joining()));
        if (behind.orOverdue() && !portal) {
            cases.add(when("f.ended is null or f.ended > :to", Reason.OVERDUE));
            cases.add(when("f.due is null or f.ended < f.due", Reason.SUPPLEMENTS));
            cases.add(when("not (" + has("f", Mark.IN_TIME.bit()) + ")", Reason.LATE));
        }
        return "case" + String.join("", cases) + " else '" + Reason.DIFFERENT + "' end";
    }

    private static boolean isByEnd(Behind behind) {
        return CountingRule.of(behind.numerator()).on() == CountingRule.On.ENDED;
    }

    private static String when(String condition, Reason reason) {
        return " when " + condition + " then '" + reason + "'";
    }
}
