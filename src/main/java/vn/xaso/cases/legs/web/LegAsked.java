package vn.xaso.cases.legs.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.cases.legs.persistence.LegFilter;
import vn.xaso.cases.legs.persistence.LegFilter.Standing;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// What the address of a list of legs says.
record LegAsked(
        Side side, Map<String, String> words, @Nullable String cursor) {

    static final String HERE = "/office/legs";
    static final String RECEIVED = HERE + "/received";
    static final String ORGANISATIONS = HERE + "/organisations";

    private static final List<String> NAMES = List.of("q", "standing", "kind", "partner", "from", "to");

    static LegAsked of(Side side, Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value.substring(0, Math.min(value.length(), LegFilter.LONGEST_TEXT)));
            }
        }
        var after = query.getOrDefault("after", "");
        boolean right = after.matches("[0-9TZ:.-]{10,40}_[0-9a-f-]{36}");
        return new LegAsked(side, words, right ? after : null);
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

    LegFilter filter() {
        return new LegFilter(
                side,
                word("q"),
                pick(Standing.values(), word("standing"), Standing.ALL),
                pick(LegKind.values(), word("kind"), null),
                word("partner"),
                Days.find(word("from")).orElse(null),
                Days.find(word("to")).orElse(null),
                null);
    }

    @org.jspecify.annotations.NullUnmarked
    private static <E extends Enum<E>> E pick(E[] values, String name, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    List<FieldMessage> messages(Texts texts) {
        var messages = new ArrayList<FieldMessage>();
        Days.mistake("from", word("from"), texts).ifPresent(messages::add);
        Days.mistake("to", word("to"), texts).ifPresent(messages::add);
        return List.copyOf(messages);
    }

    String path() {
        return side == Side.ASKED ? HERE : RECEIVED;
    }

    String page(@Nullable String after) {
        return after == null ? address(path(), "") : address(path(), "after=" + after);
    }

    String file(Form form) {
        return address(path() + "/file", "form=" + form.name());
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
