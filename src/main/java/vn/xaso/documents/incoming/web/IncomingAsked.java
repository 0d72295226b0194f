package vn.xaso.documents.incoming.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.persistence.IncomingFilter;
import vn.xaso.ui.Days;

/// What the address of the list of incoming documents says. What makes no sense in it is passed over.
record IncomingAsked(Map<String, String> words) {

    static final String HERE = "/office/documents/incoming";
    private static final String[] NAMES = {"q", "whose", "due", "state", "type", "issuer", "owner", "from", "until"};

    static IncomingAsked of(Map<String, String> query) {
        var words = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                words.put(name, value);
            }
        }
        var after = query.getOrDefault("after", "");
        if (after.matches("[0-9T:.Z-]{10,40}_[0-9a-f-]{36}")) {
            words.put("after", after);
        }
        return new IncomingAsked(words);
    }

    IncomingFilter filter() {
        return new IncomingFilter(
                word("q"),
                pick(IncomingFilter.Whose.values(), word("whose")).orElse(IncomingFilter.Whose.ALL),
                pick(IncomingFilter.Due.values(), word("due")).orElse(IncomingFilter.Due.ANY),
                pick(IncomingState.values(), word("state")).orElse(null),
                word("type"),
                word("issuer"),
                owner(),
                Days.find(word("from")).orElse(null),
                Days.find(word("until")).orElse(null));
    }

    String word(String name) {
        return words.getOrDefault(name, "");
    }

    private String owner() {
        var sent = word("owner");
        return sent.equals(IncomingFilter.CLERKS) || sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sent
                : "";
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Where the page begins, or null for the first.
    @Nullable
    String cursor() {
        return words.get("after");
    }

    /// Says whether anything narrows the list besides whose it is.
    boolean isNarrowed() {
        return words.keySet().stream().anyMatch(name -> !name.equals("whose") && !name.equals("after"));
    }

    String href(IncomingFilter.Whose other) {
        return href(HERE, Map.of("whose", other == IncomingFilter.Whose.ALL ? "" : other.name(), "after", ""));
    }

    /// The same list from another row on.
    String href(@Nullable String from) {
        return href(HERE, Map.of("after", from == null ? "" : from));
    }

    String export(String form) {
        return href(HERE + "/export", Map.of("after", "", "form", form));
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
