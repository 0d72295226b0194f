package vn.xaso.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the address of a list says: the words that narrow it, and where the page begins. What makes no sense in it is
/// passed over.
///
/// @param words none is blank
public record AskedWords(Map<String, String> words) {

    private static final String AFTER = "after";

    /// @param names of the words that the list knows
    /// @param isPlace whether something is a place at which a page of the list can begin
    public static AskedWords of(Map<String, String> query, List<String> names, Predicate<String> isPlace) {
        var words = new LinkedHashMap<String, String>();
        for (var name : names) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value);
            }
        }
        var after = query.getOrDefault(AFTER, "");
        if (!after.isEmpty() && isPlace.test(after)) {
            words.put(AFTER, after);
        }
        return new AskedWords(words);
    }

    /// The word, or empty.
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    public @Nullable LocalDate day(String name) {
        return Days.find(word(name)).orElse(null);
    }

    public <E extends Enum<E>> Optional<E> pick(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word(name)))
                .findFirst();
    }

    /// Where the page begins, or null for the first.
    public @Nullable String cursor() {
        return words.get(AFTER);
    }

    /// Whether anything narrows the list besides these words.
    public boolean isNarrowed(String... besides) {
        return words.keySet().stream()
                .anyMatch(name -> !name.equals(AFTER) && !List.of(besides).contains(name));
    }

    /// The same list from another row on.
    ///
    /// @param row null for the first page
    public String from(String path, @Nullable String row) {
        return href(path, Map.of(AFTER, row == null ? "" : row));
    }

    /// The whole list as a file.
    public String file(String path, String form) {
        return href(path, Map.of(AFTER, "", "form", form));
    }

    /// @param changed what is said otherwise; an empty word is left out
    public String href(String path, Map<String, String> changed) {
        var all = new LinkedHashMap<>(words);
        all.putAll(changed);
        var address = new StringBuilder(path);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
