package vn.xaso.payments.reconciliation.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as banks write them: `24/11/2026 09:15:00`, `24-11-2026`, `2026-11-24T09:15`, `20261124091500`.
final class BankDays {

    private static final Pattern DAY_FIRST = Pattern.compile("\\D*?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d).*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})(?!\\d).*");
    private static final Pattern DIGITS = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})(\\d{4}|\\d{6})?");

    private BankDays() {}

    static Optional<LocalDate> read(String text) {
        var plain = text.strip();
        var yearFirst = YEAR_FIRST.matcher(plain);
        var digits = DIGITS.matcher(plain);
        var dayFirst = DAY_FIRST.matcher(plain);
        try {
            if (yearFirst.matches()) {
                return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            if (digits.matches()) {
                return Optional.of(day(digits.group(1), digits.group(2), digits.group(3)));
            }
            return dayFirst.matches()
                    ? Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
