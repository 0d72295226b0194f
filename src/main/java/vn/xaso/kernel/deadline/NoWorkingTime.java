package vn.xaso.kernel.deadline;

import java.time.LocalDate;

/// The calendar has no working session for more than a year: nothing can ever fall due.
public final class NoWorkingTime extends IllegalStateException {

    NoWorkingTime(LocalDate after) {
        super("The working calendar has no session in the year after " + after);
    }
}
