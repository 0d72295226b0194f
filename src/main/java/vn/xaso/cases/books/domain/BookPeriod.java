package vn.xaso.cases.books.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.xaso.kernel.OfficeClock;

/// The days of a register, at most a year.
///
/// @param to the last day
public record BookPeriod(LocalDate from, LocalDate to) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public enum Fault {
        YEAR,
        ORDER,
        LENGTH
    }

    /// What is wrong with the days, or empty.
    public Optional<Fault> fault() {
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            return Optional.of(Fault.YEAR);
        }
        if (from.isAfter(to)) {
            return Optional.of(Fault.ORDER);
        }
        return to.isBefore(from.plusYears(1)) ? Optional.empty() : Optional.of(Fault.LENGTH);
    }

    public Instant start() {
        return from.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    /// Midnight after the last day.
    public Instant end() {
        return to.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
