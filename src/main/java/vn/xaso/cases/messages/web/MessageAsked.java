package vn.xaso.cases.messages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.messages.persistence.MessageListQuery.Filter;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.AskedWords;

/// What the address of the list of messages says.
///
/// @param all also what is settled
/// @param mine only about cases in the reader's hands
record MessageAsked(
        boolean all, boolean mine, String words, @Nullable UUID after) {

    static final String HERE = "/office/messages";

    static MessageAsked of(Map<String, String> query) {
        return new MessageAsked(
                "all".equals(query.get("show")),
                "mine".equals(query.get("whose")),
                query.getOrDefault("q", "").strip(),
                id(query.getOrDefault("after", "")));
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    Filter filter() {
        return new Filter(!all, mine, SearchText.fold(words));
    }

    boolean isNarrowed() {
        return all || mine || !words.isEmpty();
    }

    String from(@Nullable String row) {
        return href(HERE, row == null ? Map.of() : Map.of("after", row));
    }

    /// The whole list as a file.
    String file(String form) {
        return href(HERE + "/register", Map.of("form", form));
    }

    private String href(String path, Map<String, String> more) {
        var query = new LinkedHashMap<String, String>();
        if (all) {
            query.put("show", "all");
        }
        if (mine) {
            query.put("whose", "mine");
        }
        if (!words.isEmpty()) {
            query.put("q", words);
        }
        return new AskedWords(query).href(path, more);
    }
}
