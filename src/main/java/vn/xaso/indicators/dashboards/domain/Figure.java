package vn.xaso.indicators.dashboards.domain;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.domain.CountingRule;

/// What a board shows of a unit. Shares that are indicators too are counted as the indicators are, so that a
/// board never says another number than the points rest on.
public enum Figure {
    RECEIVED(Shape.COUNT, Wish.NONE, Measure.RECEIVED),
    ENDED(Shape.COUNT, Wish.NONE, Measure.ENDED),
    /// Law: 766/QĐ-TTg, indicator 2.1
    ON_TIME(Shape.SHARE, Wish.MORE, "2.1", of(Measure.ENDED_IN_TIME), Figure::endedOrOverdue),
    /// Law: 766/QĐ-TTg, indicator 3.3
    ONLINE(
            Shape.SHARE,
            Wish.MORE,
            "3.3",
            of(Measure.ONLINE_COUNTED),
            read -> read.known().get(Measure.RECEIVED)),
    /// Law: 766/QĐ-TTg, indicator 4.2
    DIGITISED(Shape.SHARE, Wish.MORE, "4.2", of(Measure.DIGITISED), of(Measure.DECIDED)),
    /// Law: 766/QĐ-TTg, indicator 3.6
    PAID_ONLINE(Shape.SHARE, Wish.MORE, "3.6", of(Measure.PAID_ONLINE), of(Measure.FEE_CASES)),
    SATISFIED(Measure.SATISFIED, Measure.RATED),
    /// Working days that an ended case took, without the pauses.
    TIME_TAKEN(Shape.DAYS, Wish.LESS, "MINUTES_USED", of(Measure.MINUTES_USED), Figure::workingDays),
    OPEN(Shape.COUNT, Wish.NONE, "OPEN", read -> read.sums().openAt(), read -> 1),
    OVERDUE(Shape.COUNT, Wish.LESS, "OVERDUE", read -> read.sums().overdueAt(), read -> 1),
    /// Days since acceptance of the open cases.
    AGE(
            Shape.DAYS,
            Wish.LESS,
            "OPEN",
            read -> read.sums().standing().ageInDays(),
            read -> read.sums().openAt()),
    /// Open cases and documents for each of the people.
    LOAD(
            Shape.EACH,
            Wish.LESS,
            "OPEN",
            read -> read.sums().openAt() + read.known().openDocuments(),
            Reading::people),
    DOCUMENTS_RECEIVED(Shape.COUNT, Wish.NONE, Measure.DOCUMENTS_RECEIVED),
    DOCUMENTS_HANDLED(Shape.COUNT, Wish.NONE, Measure.DOCUMENTS_HANDLED),
    DOCUMENTS_IN_TIME(
            Shape.SHARE,
            Wish.MORE,
            "DOCUMENTS_IN_TIME",
            of(Measure.DOCUMENTS_IN_TIME),
            read -> read.known().get(Measure.DOCUMENTS_IN_TIME) + read.known().get(Measure.DOCUMENTS_OVERDUE)),
    DOCUMENTS_LATE(
            Shape.COUNT, Wish.LESS, "OVERDUE_DOCUMENTS", read -> read.known().overdueDocuments(), read -> 1),
    DOCUMENTS_ISSUED(Shape.COUNT, Wish.NONE, Measure.DOCUMENTS_ISSUED),
    DOCUMENTS_SIGNED(Measure.DOCUMENTS_SIGNED, Measure.DOCUMENTS_ISSUED);

    private static final long DAY = 480;

    /// The six of which a board speaks first.
    public static final List<Figure> FIRST =
            List.of(ON_TIME, ONLINE, DIGITISED, PAID_ONLINE, SATISFIED, DOCUMENTS_IN_TIME);

    public enum Shape {
        COUNT,
        SHARE,
        DAYS,
        /// So many for each of the people.
        EACH
    }

    /// Which way is better.
    public enum Wish {
        MORE,
        LESS,
        NONE
    }

    private final Shape shape;
    private final Wish wish;
    private final String code;
    private final ToLongFunction<Reading> numerator;
    private final ToLongFunction<Reading> denominator;

    Figure(
            Shape shape,
            Wish wish,
            String code,
            ToLongFunction<Reading> numerator,
            ToLongFunction<Reading> denominator) {
        this.shape = shape;
        this.wish = wish;
        this.code = code;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    Figure(Shape shape, Wish wish, Measure counted) {
        this(shape, wish, counted.name(), of(counted), read -> 1);
    }

    Figure(Measure part, Measure whole) {
        this(Shape.SHARE, Wish.MORE, part.name(), of(part), of(whole));
    }

    /// The national portal hears nothing of documents: they are counted as the office knows them.
    private static ToLongFunction<Reading> of(Measure measure) {
        return CountingRule.of(measure).of() == CountingRule.Of.CASES
                ? read -> read.sums().get(measure)
                : read -> read.known().get(measure);
    }

    private static long endedOrOverdue(Reading read) {
        return read.sums().get(Measure.ENDED) + read.sums().overdueAt();
    }

    /// The minutes of as many working days as there are cases.
    private static long workingDays(Reading read) {
        return read.sums().get(Measure.TIMED) * DAY;
    }

    public Shape shape() {
        return shape;
    }

    public Wish wish() {
        return wish;
    }

    /// Of the indicator, or of what is counted: by it the records behind are found.
    public String code() {
        return code;
    }

    public Amount of(Reading reading) {
        return new Amount(numerator.applyAsLong(reading), denominator.applyAsLong(reading));
    }

    /// @param whole zero where there is nothing of which it could be a part: the figure is not applicable
    public record Amount(long part, long whole) {

        /// The part of the whole, or null.
        public @Nullable Double value() {
            return whole == 0 ? null : part / (double) whole;
        }
    }
}
