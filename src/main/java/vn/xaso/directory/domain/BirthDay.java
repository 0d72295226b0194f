package vn.xaso.directory.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day a person was born on, as far as it is known: a year, a month or a day.
///
/// @param stored 1990, 1990-04 or 1990-04-30
public record BirthDay(String stored) {

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");

    /// Reads what people type: 30/04/1990, 4/1990 or 1990.
    public static Optional<BirthDay> read(String typed) {
        var parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            var day = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
            var whole =
                    LocalDate.of(Integer.parseInt(parts.group(3)), month, day).toString();
            return Optional.of(new BirthDay(whole.substring(0, known(parts.group(1), parts.group(2)))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int known(@Nullable String day, @Nullable String month) {
        return day != null ? 10 : month != null ? 7 : 4;
    }

    /// As people write it: 30/04/1990.
    public String shown() {
        var parts = stored.split("-", -1);
        var text = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--) {
            text.append(parts[i]).append(i == 0 ? "" : "/");
        }
        return text.toString();
    }
}
