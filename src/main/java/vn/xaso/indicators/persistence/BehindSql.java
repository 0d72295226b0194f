package vn.xaso.indicators.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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

/// Says in SQL which facts make a number: `f` is the fact that is listed, `x` the same case in the other set. By the
/// rules by which the sums are added up, so that a number is the length of its list.
final class BehindSql {

    private static final String OPEN = " and f.received <= :last and (f.ended is null or f.ended > :last)";
    private static final String OVERDUE = "(f.due <= :unmet" + OPEN + ")";

    /// The marks of a fact, and every comparison of another column.
    private static final Pattern ASKED =
            Pattern.compile("[fx]\\.(marks|\\w+ (between :from and :to|is( not)? null|[<>]=? (:\\w+|[fx]\\.\\w+)))");

    private BehindSql() {}

    /// The parameters are `units`, `from`, `to`, `last`, `unmet`.
    static String from(Wanted wanted) {
        var standing = wanted.standing();
        if (standing != null) {
            return " from indicators.fact f where f.unit_id = any(:units) and f.kind = "
                    + kind(standing, wanted.set()).number() + OPEN
                    + (isOverdue(standing) ? " and f.due <= :unmet" : "");
        }
        return facts(base(wanted)) + " and " + side(wanted);
    }

    private static String facts(Kind kind) {
        var other = kind == Kind.CASE ? Kind.ACKNOWLEDGED : Kind.CASE;
        return " from indicators.fact f left join indicators.fact x on x.subject = f.subject and x.kind = "
                + other.number() + " where f.unit_id = any(:units) and f.kind = " + kind.number();
    }

    /// How many facts, then for each of these numbers why they are missing in it, or null. What is asked of a fact
    /// is asked once, and facts that answer alike are counted before the reasons are told: a year of a commune has
    /// tens of thousands of facts and a few hundred answers.
    ///
    /// @param wanted all read from facts of one kind
    static String reasons(List<Wanted> wanted) {
        var answers = new LinkedHashMap<String, String>();
        var columns = wanted.stream()
                .map(one -> "case when " + side(one) + " then " + reason(one) + " end")
                .map(one -> ASKED.matcher(one)
                        .replaceAll(found -> answers.computeIfAbsent(found.group(), key -> "a" + answers.size())))
                .collect(Collectors.joining(", "));
        var asked = answers.entrySet().stream()
                .map(answer -> answer.getKey() + " as " + answer.getValue())
                .collect(Collectors.joining(", "));
        var anyOfThem = wanted.stream().map(BehindSql::day).distinct().collect(Collectors.joining(" or "));
        return "select sum(facts), " + columns + " from (select count(*) as facts, " + asked
                + facts(base(wanted.getFirst())) + " and (" + anyOfThem + ") group by " + places(answers.size())
                + ") alike group by " + places(wanted.size());
    }

    private static String places(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> String.valueOf(i + 2)).collect(Collectors.joining(", "));
    }

    /// What all facts that a number asks about have in common.
    private static String day(Wanted wanted) {
        var behind = behind(wanted);
        var counted = within(CountingRule.of(behind.denominator()), "f");
        return behind.orOverdue() ? counted + " or " + OVERDUE : counted;
    }

    private static boolean isOverdue(Standing standing) {
        return standing == Standing.OVERDUE || standing == Standing.OVERDUE_DOCUMENTS;
    }

    private static Kind kind(Standing standing, DataSet set) {
        return standing == Standing.OPEN || standing == Standing.OVERDUE ? Kind.casesOf(set) : Kind.INCOMING;
    }

    /// Whose facts are listed.
    static Kind base(Wanted wanted) {
        var behind = behind(wanted);
        return switch (CountingRule.of(behind.denominator()).of()) {
            case INCOMING -> Kind.INCOMING;
            case ISSUED -> Kind.ISSUED;
            case CASES -> behind.ofAll() ? Kind.CASE : Kind.casesOf(wanted.set());
        };
    }

    private static Behind behind(Wanted wanted) {
        return Objects.requireNonNull(wanted.behind());
    }

    private static String side(Wanted wanted) {
        var behind = behind(wanted);
        var numerator = counts(behind, behind.isByPortal(wanted.set()) ? portal(wanted) : office(wanted));
        var missed = denominator(behind) + " and (" + numerator + ") is not true";
        var done = "(" + counts(behind, office(wanted)) + ")";
        return switch (wanted.side()) {
            case NUMERATOR -> numerator;
            case DENOMINATOR -> denominator(behind);
            case MISSED -> missed;
            case UNACKNOWLEDGED -> missed + " and " + done;
            case UNDONE -> missed + " and " + done + " is not true";
        };
    }

    /// The fact as the office knows it.
    private static String office(Wanted wanted) {
        return base(wanted) == Kind.ACKNOWLEDGED ? "x" : "f";
    }

    /// The fact as the national portal has acknowledged it. There is none of documents.
    private static String portal(Wanted wanted) {
        return base(wanted) == Kind.CASE ? "x" : "f";
    }

    private static String counts(Behind behind, String alias) {
        var counted = counts(CountingRule.of(behind.numerator()), alias);
        var less = behind.less();
        return less == null ? counted : counted + " and (" + counts(CountingRule.of(less), alias) + ") is not true";
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
        if (wanted.behind() == null || wanted.side() == Side.NUMERATOR || wanted.side() == Side.DENOMINATOR) {
            return "cast(null as text)";
        }
        var behind = wanted.behind();
        boolean byPortal = behind.isByPortal(wanted.set());
        return switch (wanted.side()) {
            case UNACKNOWLEDGED -> untold(behind, office(wanted), portal(wanted));
            case MISSED ->
                byPortal
                        ? "case when " + counts(behind, office(wanted)) + " then "
                                + untold(behind, office(wanted), portal(wanted)) + " else "
                                + undone(behind, office(wanted)) + " end"
                        : undone(behind, office(wanted));
            default -> undone(behind, office(wanted));
        };
    }

    /// What the portal does not have of what was done.
    private static String untold(Behind behind, String office, String portal) {
        var ended = office + ".ended is not null and " + portal + ".ended is null and " + isByEnd(behind);
        return "case" + when(portal + ".subject is null", Reason.RECORD) + when(ended, Reason.ENDED)
                + marks(behind, portal) + " else '" + Reason.DIFFERENT + "' end";
    }

    private static String undone(Behind behind, String office) {
        var cases = new StringBuilder(marks(behind, office));
        if (behind.orOverdue()) {
            cases.append(when(office + ".ended is null or " + office + ".ended > :to", Reason.OVERDUE));
            var inTime = has(office, Mark.IN_TIME.bit());
            cases.append(when(
                    "not (" + inTime + ") and (" + office + ".due is null or " + office + ".ended < " + office
                            + ".due)",
                    Reason.SUPPLEMENTS));
            cases.append(when("not (" + inTime + ")", Reason.LATE));
        }
        if (behind.less() != null) {
            cases.append(when(counts(CountingRule.of(behind.less()), office), Reason.DISLIKED));
        }
        return cases.isEmpty() ? "'" + Reason.DIFFERENT + "'" : "case" + cases + " else '" + Reason.DIFFERENT + "' end";
    }

    private static String marks(Behind behind, String alias) {
        return Reason.wanted(behind).stream()
                .map(reason -> when(
                        "not ("
                                + has(
                                        alias,
                                        Objects.requireNonNull(reason.mark()).bit()) + ")",
                        reason))
                .collect(Collectors.joining());
    }

    private static boolean isByEnd(Behind behind) {
        return CountingRule.of(behind.numerator()).on() == CountingRule.On.ENDED;
    }

    private static String when(String condition, Reason reason) {
        return " when " + condition + " then '" + reason + "'";
    }
}
