package vn.xaso.cases.figures.domain;

/// How long decided cases of one procedure took, in minutes of working time.
///
/// @param half half of the cases took no longer
/// @param nineInTen nine in ten took no longer
public record WorkedTimes(long cases, long half, long nineInTen) {

    /// With fewer, a figure tells about people and not about the office.
    public static final int LEAST_CASES = 5;

    private static final int LONGEST_IN_MINUTES = 60;
    private static final int STEP_OF_MINUTES = 5;

    public enum Measure {
        MINUTES,
        HOURS,
        DAYS,
        /// Whole days and a half.
        DAYS_AND_HALF
    }

    /// A time as people say it, never shorter than it was.
    ///
    /// @param amount of the measure
    public record Told(Measure measure, long amount) {}

    /// @param fullDay the minutes of a full working day of the office
    public static Told told(long minutes, int fullDay) {
        if (minutes <= LONGEST_IN_MINUTES - STEP_OF_MINUTES) {
            return new Told(Measure.MINUTES, Math.max(1, Math.ceilDiv(minutes, STEP_OF_MINUTES)) * STEP_OF_MINUTES);
        }
        if (minutes <= fullDay - 60L) {
            return new Told(Measure.HOURS, Math.ceilDiv(minutes, 60));
        }
        long halves = Math.ceilDiv(minutes * 2, fullDay);
        return halves % 2 == 0 ? new Told(Measure.DAYS, halves / 2) : new Told(Measure.DAYS_AND_HALF, halves / 2);
    }
}
