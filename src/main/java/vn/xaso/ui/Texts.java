package vn.xaso.ui;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xaso.kernel.OfficeClock;

/// The words of one language, and how that language writes days and times.
public final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter ENGLISH_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm, d MMMM yyyy", Locale.UK);

    private final Language language;
    private final Map<String, String> words;

    public Texts(Language language, Map<String, String> words) {
        this.language = language;
        this.words = new HashMap<>(words); // found faster than in an immutable map of this size
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// What follows this start in the keys that have it, in no order.
    public List<String> endings(String start) {
        return words.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }

    /// The text of a key, with `{0}`, `{1}` … replaced by the arguments, and `{0|case|cases}` by the first word where
    /// that argument is 1, else by the second.
    public String of(String key, Object... arguments) {
        var text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        }
        boolean counts = text.indexOf('|') >= 0; // few do, and lists ask for thousands of texts
        for (int i = 0; i < arguments.length; i++) {
            var said = String.valueOf(arguments[i]);
            text = (counts ? counted(text, i, said) : text).replace("{" + i + "}", said);
        }
        return text;
    }

    private static String counted(String text, int argument, String said) {
        var told = text;
        for (int at = told.indexOf("{" + argument + "|"); at >= 0; at = told.indexOf("{" + argument + "|")) {
            int end = told.indexOf('}', at);
            int between = told.indexOf('|', at + 3);
            var word = said.equals("1") ? told.substring(at + 3, between) : told.substring(between + 1, end);
            told = told.substring(0, at) + word + told.substring(end + 1);
        }
        return told;
    }

    /// A whole number with its thousands apart.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language == Language.VI ? Locale.of("vi") : Locale.UK)
                .format(number);
    }

    public String day(LocalDate day) {
        return (language == Language.VI ? DAY : ENGLISH_DAY).format(day);
    }

    public String day(Instant instant) {
        return day(local(instant).toLocalDate());
    }

    public String minute(Instant instant) {
        return (language == Language.VI ? MINUTE : ENGLISH_MINUTE).format(local(instant));
    }

    public String weekday(DayOfWeek weekday) {
        return of("ui.weekday." + weekday.getValue());
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(OfficeClock.ZONE);
    }
}
