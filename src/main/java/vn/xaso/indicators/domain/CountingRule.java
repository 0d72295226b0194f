package vn.xaso.indicators.domain;

import static vn.xaso.indicators.domain.Mark.DECIDED;
import static vn.xaso.indicators.domain.Mark.FEE;
import static vn.xaso.indicators.domain.Mark.FILES;
import static vn.xaso.indicators.domain.Mark.RESULT_FILE;
import static vn.xaso.indicators.domain.Mark.RESULT_NEEDED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.Fact.Kind;

/// By which day a measure counts which facts, and how much of each. One list for adding up, for the lists behind the
/// numbers and for the recount.
///
/// Law: 766/QĐ-TTg
///
/// @param marks all of these must be there
/// @param unmet only what was not ended by its day
public record CountingRule(Measure measure, Of of, On on, int marks, boolean unmet, Amount amount) {

    public enum Of {
        CASES,
        INCOMING,
        ISSUED;

        public boolean covers(Kind kind) {
            return switch (this) {
                case CASES -> kind.isCase();
                case INCOMING -> kind == Kind.INCOMING;
                case ISSUED -> kind == Kind.ISSUED;
            };
        }
    }

    public enum On {
        RECEIVED,
        ENDED,
        DUE;

        @Nullable
        LocalDate day(Fact fact) {
            return switch (this) {
                case RECEIVED -> fact.received();
                case ENDED -> fact.ended();
                case DUE -> fact.due();
            };
        }
    }

    public enum Amount {
        ONE,
        /// The number of the day of acceptance.
        DAY_RECEIVED,
        MINUTES,
        /// One where the minutes are known.
        IF_TIMED,
        /// One where another unit took it in.
        IF_ELSEWHERE
    }

    public static final List<CountingRule> ALL = List.of(
            cases(Measure.RECEIVED, On.RECEIVED),
            cases(Measure.RECEIVED_ONLINE, On.RECEIVED, Mark.ONLINE),
            cases(Measure.RECEIVED_BY_POST, On.RECEIVED, Mark.POST),
            amount(Measure.RECEIVED_ELSEWHERE, On.RECEIVED, Amount.IF_ELSEWHERE),
            cases(Measure.TAKEN_IN, On.RECEIVED),
            cases(Measure.ONLINE_COUNTED, On.RECEIVED, Mark.ONLINE_COUNTED),
            cases(Measure.FEE_CASES, On.RECEIVED, FEE),
            cases(Measure.PAID_ONLINE, On.RECEIVED, FEE, Mark.PAID_ONLINE),
            cases(Measure.WITH_FILES, On.RECEIVED, FILES),
            cases(Measure.REUSED, On.RECEIVED, Mark.REUSED),
            cases(Measure.FROM_STORE, On.RECEIVED, Mark.FROM_STORE),
            cases(Measure.IDENTIFIED, On.RECEIVED, Mark.IDENTIFIED),
            amount(Measure.RECEIVED_DAYS, On.RECEIVED, Amount.DAY_RECEIVED),
            cases(Measure.ENDED, On.ENDED),
            cases(Measure.ENDED_IN_TIME, On.ENDED, Mark.IN_TIME),
            cases(Measure.DECIDED, On.ENDED, DECIDED),
            cases(Measure.RESULT_NEEDED, On.ENDED, DECIDED, RESULT_NEEDED),
            cases(Measure.RESULT_LINKED, On.ENDED, DECIDED, RESULT_NEEDED, RESULT_FILE),
            cases(Measure.DIGITISED, On.ENDED, DECIDED, FILES, RESULT_FILE),
            cases(Measure.RATED, On.ENDED, Mark.RATED),
            cases(Measure.SATISFIED, On.ENDED, Mark.SATISFIED),
            cases(Measure.DISLIKED, On.ENDED, Mark.DISLIKED),
            amount(Measure.TIMED, On.ENDED, Amount.IF_TIMED),
            amount(Measure.MINUTES_USED, On.ENDED, Amount.MINUTES),
            unmet(Measure.ENDED_OVERDUE, Of.CASES, On.ENDED),
            amount(Measure.ENDED_DAYS, On.ENDED, Amount.DAY_RECEIVED),
            unmet(Measure.DUE_UNMET, Of.CASES, On.DUE),
            documents(Measure.DOCUMENTS_RECEIVED, Of.INCOMING, On.RECEIVED),
            documents(Measure.DOCUMENTS_HANDLED, Of.INCOMING, On.ENDED),
            documents(Measure.DOCUMENTS_IN_TIME, Of.INCOMING, On.ENDED, Mark.IN_TIME),
            unmet(Measure.DOCUMENTS_OVERDUE, Of.INCOMING, On.ENDED),
            unmet(Measure.DOCUMENTS_UNMET, Of.INCOMING, On.DUE),
            documents(Measure.DOCUMENTS_ISSUED, Of.ISSUED, On.RECEIVED),
            documents(Measure.DOCUMENTS_SIGNED, Of.ISSUED, On.RECEIVED, Mark.SIGNED));

    private static final Map<Measure, CountingRule> BY_MEASURE = ALL.stream()
            .collect(Collectors.toMap(
                    CountingRule::measure, rule -> rule, (one, two) -> one, () -> new EnumMap<>(Measure.class)));

    public static CountingRule of(Measure measure) {
        return java.util.Objects.requireNonNull(BY_MEASURE.get(measure));
    }

    private static CountingRule cases(Measure measure, On on, Mark... marks) {
        return new CountingRule(measure, Of.CASES, on, Mark.bits(marks), false, Amount.ONE);
    }

    private static CountingRule documents(Measure measure, Of of, On on, Mark... marks) {
        return new CountingRule(measure, of, on, Mark.bits(marks), false, Amount.ONE);
    }

    private static CountingRule amount(Measure measure, On on, Amount amount) {
        return new CountingRule(measure, Of.CASES, on, 0, false, amount);
    }

    private static CountingRule unmet(Measure measure, Of of, On on) {
        return new CountingRule(measure, of, on, 0, true, Amount.ONE);
    }

    /// The day on which the fact counts, or null where it does not.
    public @Nullable LocalDate day(Fact fact) {
        boolean counts = of.covers(fact.key().kind()) && (fact.marks() & marks) == marks && (!unmet || fact.isUnmet());
        return counts ? on.day(fact) : null;
    }

    public long amountOf(Fact fact) {
        return switch (amount) {
            case ONE -> 1;
            case DAY_RECEIVED -> fact.received().toEpochDay();
            case MINUTES -> fact.minutes() == null ? 0 : fact.minutes();
            case IF_TIMED -> fact.minutes() == null ? 0 : 1;
            case IF_ELSEWHERE -> fact.takenIn() == null ? 0 : 1;
        };
    }
}
