package vn.xaso.documents.outgoing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter.Whose;

/// What the address of the list says. What makes no sense in it is passed over.
record OutgoingAsked(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String state,
        @Nullable String type,
        @Nullable String year,
        @Nullable String signer,
        @Nullable String after) {

    static final String HERE = "/office/documents/outgoing";

    static OutgoingAsked of(Map<String, String> query) {
        return new OutgoingAsked(
                query.get("q"),
                query.get("whose"),
                query.get("state"),
                query.get("type"),
                query.get("year"),
                query.get("signer"),
                query.get("after"));
    }

    OutgoingFilter filter() {
        return new OutgoingFilter(
                q == null ? "" : q.strip(),
                pick(Whose.values(), whose).orElse(Whose.ALL),
                pick(OutgoingState.values(), state).orElse(null),
                type == null || type.isBlank() ? null : type.strip(),
                year != null && year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                official());
    }

    private @Nullable UUID official() {
        try {
            return signer == null || signer.isBlank() ? null : UUID.fromString(signer);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name == null ? "" : name))
                .findFirst();
    }

    /// Where the following page begins, or null; what is no such place is passed over.
    @Nullable
    String cursor() {
        return after != null && after.matches("[0-9T:.Z+-]{16,40}_[0-9a-f-]{36}") ? after : null;
    }

    String href(Whose other) {
        return href(HERE, other == Whose.ALL ? null : other.name(), null);
    }

    /// The same list from another row on.
    String href(@Nullable String from) {
        return href(HERE, whose, from);
    }

    /// The whole list as a file.
    String file(String ending) {
        return href(HERE + "." + ending, whose, null);
    }

    private String href(String path, @Nullable String newWhose, @Nullable String newAfter) {
        var address = new StringBuilder(path);
        add(address, "q", q);
        add(address, "whose", newWhose);
        add(address, "state", state);
        add(address, "type", type);
        add(address, "year", year);
        add(address, "signer", signer);
        add(address, "after", newAfter);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
