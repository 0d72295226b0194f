package vn.xaso.cases.voice.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.cases.voice.persistence.RatingListQuery.Filter;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// What the address of the list of ratings says.
record RatingAsked(Map<String, String> words) {

    static final String HERE = "/office/ratings";
    private static final List<String> NAMES = List.of("procedure", "step", "from", "to");

    static RatingAsked of(Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value);
            }
        }
        var after = query.getOrDefault("after", "");
        if (isPlace(after)) {
            words.put("after", after);
        }
        return new RatingAsked(words);
    }

    /// A time and the id of a case.
    private static boolean isPlace(String after) {
        try {
            int middle = after.indexOf('_');
            return middle > 0
                    && Instant.parse(after.substring(0, middle)).isAfter(Instant.EPOCH)
                    && UUID.fromString(after.substring(middle + 1)).version() > 0;
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return false;
        }
    }

    Filter filter() {
        var last = day("to");
        return new Filter(
                words.get("procedure"),
                Satisfaction.read(word("step")).orElse(null),
                start(day("from")),
                start(last == null ? null : last.plusDays(1)));
    }

    List<FieldMessage> mistakes(Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(mistakes::add);
        Days.mistake("to", word("to"), texts).ifPresent(mistakes::add);
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.add(new FieldMessage("to", texts.of("voice.list.to.early")));
        }
        return List.copyOf(mistakes);
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    @Nullable
    LocalDate day(String name) {
        return Days.find(word(name)).orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    @Nullable
    String cursor() {
        return words.get("after");
    }

    boolean isNarrowed() {
        return words.keySet().stream().anyMatch(NAMES::contains);
    }

    String from(@Nullable String row) {
        return href(HERE, Map.of("after", row == null ? "" : row));
    }

    /// The whole list as a file.
    String file(String form) {
        return href(HERE + "/register", Map.of("after", "", "form", form));
    }

    private String href(String path, Map<String, String> changed) {
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
