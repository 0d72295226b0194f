package vn.xaso.cases.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;

/// What the address of the case list says. What makes no sense in it is passed over.
record CaseListAsked(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String due,
        @Nullable String state,
        @Nullable String procedure,
        @Nullable String assignee,
        @Nullable String after) {

    static final String HERE = "/office/cases";

    static CaseListAsked of(Map<String, String> query) {
        return new CaseListAsked(
                query.get("q"),
                query.get("whose"),
                query.get("due"),
                query.get("state"),
                query.get("procedure"),
                query.get("assignee"),
                query.get("after"));
    }

    CaseFilter filter() {
        return new CaseFilter(
                q == null ? "" : q.strip(),
                pick(CaseFilter.Whose.values(), whose).orElse(CaseFilter.Whose.ALL),
                pick(CaseFilter.Due.values(), due).orElse(CaseFilter.Due.ANY),
                pick(CaseState.values(), state)
                        .filter(one -> one != CaseState.DRAFT)
                        .orElse(null),
                procedure == null || procedure.isBlank() ? null : procedure.strip(),
                official());
    }

    private @Nullable UUID official() {
        try {
            return assignee == null || assignee.isBlank() ? null : UUID.fromString(assignee);
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
        return after != null && after.matches("(-?infinity|[0-9T:.Z+-]{16,40})_[0-9a-f-]{36}") ? after : null;
    }

    /// The same list, everybody's or somebody's.
    String href(CaseFilter.Whose other) {
        return href(HERE, other == CaseFilter.Whose.ALL ? null : other.name(), null);
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
        add(address, "due", due);
        add(address, "state", state);
        add(address, "procedure", procedure);
        add(address, "assignee", assignee);
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
