package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Days;

/// A form of the page of a document as it was sent.
///
/// @param key of the act
record Sent(String key, HttpServletRequest request) {

    private static final int LONGEST_VERSION = 9;

    /// What makes no number was seen by nobody.
    int version() {
        var text = word("version");
        return text.matches("\\d{1," + LONGEST_VERSION + "}") ? Integer.parseInt(text) : 0;
    }

    String note() {
        return word("note-" + key);
    }

    LocalDate day() {
        return Days.find(word("day-" + key)).orElseThrow(() -> new Refusal("incoming.refusal.noDay"));
    }

    String word(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    List<String> words(String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /// The id that was chosen, or null.
    @Nullable
    UUID id(String name) {
        try {
            return word(name).isEmpty() ? null : UUID.fromString(word(name));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    Map<String, List<String>> typed() {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return typed;
    }
}
