package vn.xaso.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days as the date field of a browser sends them (`2026-11-26`) and as people type them (`26/11/2026`).
public final class Days {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /// Empty where nothing was typed, and where it is no day of the calendar.
    public static Optional<LocalDate> find(@Nullable String typed) {
        var day = typed == null ? "" : typed.strip();
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(day.indexOf('/') > 0 ? LocalDate.parse(day, TYPED) : LocalDate.parse(day));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// What is said beside a field in which something stands that is no day.
    public static Optional<FieldMessage> mistake(String field, @Nullable String typed, Texts texts) {
        return typed == null || typed.isBlank() || find(typed).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldMessage(field, texts.of("ui.day.wrong")));
    }

    /// As a date field holds it.
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
