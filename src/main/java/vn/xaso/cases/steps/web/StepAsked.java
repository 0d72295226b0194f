package vn.xaso.cases.steps.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.steps.persistence.StepListQuery.Filter;
import vn.xaso.cases.steps.persistence.StepListQuery.Standing;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// What the address of a list of steps says.
record StepAsked(Map<String, String> words, @Nullable String cursor) {

    static final String HERE = "/office/steps";
    static final String TIMES = HERE + "/times";

    private static final List<String> NAMES = List.of("procedure", "standing", "from", "to");
    private static final int LONGEST = 100;

    static StepAsked of(Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                words.put(name, value);
            }
        }
        var after = query.getOrDefault("after", "");
        boolean right = after.matches("(infinity|[0-9TZ:.-]{10,40})_[0-9a-f-]{36}_\\d{1,5}");
        return new StepAsked(words, right ? after : null);
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
        var standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(word("standing")))
                .findFirst()
                .orElse(Standing.ALL);
        return new Filter(
                word("procedure"),
                standing,
                Days.find(word("from")).orElse(null),
                Days.find(word("to")).orElse(null));
    }

    List<FieldMessage> messages(Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(messages::add);
        Days.mistake("to", word("to"), texts).ifPresent(messages::add);
        return List.copyOf(messages);
    }

    /// @param last what stands at the end of the address, or empty
    String address(String path, String last) {
        var parts = new ArrayList<String>();
        words.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
