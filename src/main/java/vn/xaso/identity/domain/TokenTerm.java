package vn.xaso.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.xaso.kernel.OfficeClock;

/// How long a token made by an administrator lives: to the end of a day that is at most one year ahead.
public final class TokenTerm {

    private static final int USUAL_DAYS = 90;

    private TokenTerm() {}

    public static LocalDate usual(LocalDate today) {
        return today.plusDays(USUAL_DAYS);
    }

    public static LocalDate longest(LocalDate today) {
        return today.plusYears(1);
    }

    /// The key of what is wrong with the last day, if anything is.
    public static Optional<String> complaint(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return Optional.of("tokens.refusal.past");
        }
        return lastDay.isAfter(longest(today)) ? Optional.of("tokens.refusal.long") : Optional.empty();
    }

    public static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    /// The last day on which the token is good.
    public static LocalDate lastDay(Instant expiresAt) {
        return expiresAt.minusNanos(1).atZone(OfficeClock.ZONE).toLocalDate();
    }
}
