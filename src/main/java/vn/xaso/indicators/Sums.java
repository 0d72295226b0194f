package vn.xaso.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What was counted over a period, and what stood at its end.
@SuppressWarnings("EnumOrdinal") // the place in the list is the place in the row
public final class Sums {

    public static final Sums NOTHING =
            new Sums(new long[Measure.values().length], new long[Distinct.values().length], Standing.NOTHING);

    private final long[] measures;
    private final long[] distinct;
    private final Standing standing;

    /// How many different procedures occurred. Over several units a procedure counts once for each unit.
    public enum Distinct {
        /// Cases were received.
        RECEIVED,
        /// A case came online.
        ONLINE,
        /// A fee was owed.
        FEE,
        /// A fee was paid online.
        PAID_ONLINE,
        /// The applicant was confirmed by the population database.
        IDENTIFIED
    }

    /// What had not ended at the end of the last day.
    ///
    /// @param overdue open cases whose day was over
    /// @param ageInDays the days since acceptance of all open cases added up
    public record Standing(long open, long overdue, long ageInDays, long openDocuments, long overdueDocuments) {

        public static final Standing NOTHING = new Standing(0, 0, 0, 0, 0);

        public Standing plus(Standing other) {
            return new Standing(
                    open + other.open,
                    overdue + other.overdue,
                    ageInDays + other.ageInDays,
                    openDocuments + other.openDocuments,
                    overdueDocuments + other.overdueDocuments);
        }
    }

    /// @param measures by the order of [Measure]
    /// @param distinct by the order of [Distinct]
    public Sums(long[] measures, long[] distinct, Standing standing) {
        this.measures = measures.clone();
        this.distinct = distinct.clone();
        this.standing = standing;
    }

    public long get(Measure measure) {
        return measures[measure.ordinal()];
    }

    public long distinct(Distinct what) {
        return distinct[what.ordinal()];
    }

    public long openAt() {
        return standing.open;
    }

    public long overdueAt() {
        return standing.overdue;
    }

    /// Days since acceptance of an open case on average, to one decimal; null where none is open.
    public @Nullable BigDecimal averageAge() {
        return standing.open == 0
                ? null
                : BigDecimal.valueOf(standing.ageInDays)
                        .divide(BigDecimal.valueOf(standing.open), 1, RoundingMode.HALF_UP);
    }

    public long openDocuments() {
        return standing.openDocuments;
    }

    public long overdueDocuments() {
        return standing.overdueDocuments;
    }

    public Standing standing() {
        return standing;
    }

    /// The same with another standing.
    public Sums standing(Standing other) {
        return new Sums(measures, distinct, other);
    }

    /// Together with those of another unit.
    public Sums plus(Sums other) {
        return new Sums(
                added(measures, other.measures), added(distinct, other.distinct), standing.plus(other.standing));
    }

    private static long[] added(long[] some, long[] others) {
        var both = some.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += others[i];
        }
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sums sums
                && Arrays.equals(measures, sums.measures)
                && Arrays.equals(distinct, sums.distinct)
                && standing.equals(sums.standing);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(measures);
    }

    @Override
    public String toString() {
        return Arrays.toString(measures) + Arrays.toString(distinct) + standing;
    }
}
