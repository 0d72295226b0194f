package vn.xaso.cases.crossing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.crossing.persistence.CrossingListQuery.Filter;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// What the address of the list says.
record CrossingAsked(Map<String, String> words, @Nullable String cursor) {

    static final String HERE = "/office/crossings";
    private static final List<String> NAMES = List.of("q", "standing", "from", "to");
    private static final int LONGEST = 200;

    static CrossingAsked of(Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
            }
        }
        var after = query.getOrDefault("after", "");
        return new CrossingAsked(words, after.matches("[0-9TZ:.-]{10,40}_[0-9a-f-]{36}") ? after : null);
    }

    static Form form(Map<String, String> query) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().equalsIgnoreCase(query.getOrDefault("form", "")))
                .findFirst()
                .orElse(Form.PDF);
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    Filter filter() {
        return new Filter(
                word("q"),
                word("standing"),
                Days.find(word("from")).orElse(null),
                Days.find(word("to")).orElse(null));
    }

    List<FieldMessage> messages(Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(messages::add);
        Days.mistake("to", word("to"), texts).ifPresent(messages::add);
        return List.copyOf(messages);
    }

    String page(@Nullable String after) {
        return address(HERE, after == null ? "" : "after=" + after);
    }

    String file(Form form) {
        return address(HERE + "/file", "form=" + form.name());
    }

    private String address(String path, String last) {
        var parts = new ArrayList<String>();
        words.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
