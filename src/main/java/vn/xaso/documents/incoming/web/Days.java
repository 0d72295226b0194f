package vn.xaso.documents.incoming.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as browsers send them (`2026-11-26`) and as people type them (`26/11/2026`).
final class Days {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    static Optional<LocalDate> find(String text) {
        try {
            var day = text.strip();
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ISO.matcher(day).matches() ? LocalDate.parse(day) : LocalDate.parse(day, TYPED));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// As a field in which people type it holds it: a browser's own field may turn day and month round.
    static String field(@Nullable LocalDate day) {
        return day == null ? "" : WRITTEN.format(day);
    }

    /// As a field with a calendar of the browser holds it.
    static String picker(LocalDate day) {
        return day.toString();
    }
}
