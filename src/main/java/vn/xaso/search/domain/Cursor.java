package vn.xaso.search.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Where a page of hits ends: the next one begins behind it.
public record Cursor(LocalDate day, UUID id) {

    public static Optional<Cursor> read(String text) {
        var parts = text.split("_", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Cursor(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public String text() {
        return day + "_" + id;
    }
}
