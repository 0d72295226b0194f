package vn.xaso.documents.incoming.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.persistence.IncomingFilter;
import vn.xaso.ui.AskedWords;

/// What the address of the list of incoming documents says. What makes no sense in it is passed over.
record IncomingAsked(AskedWords asked) {

    static final String HERE = "/office/documents/incoming";
    private static final List<String> NAMES =
            List.of("q", "whose", "due", "state", "type", "issuer", "owner", "from", "until");
    private static final Predicate<String> PLACE =
            Pattern.compile("[0-9T:.Z-]{10,40}_[0-9a-f-]{36}").asMatchPredicate();

    static IncomingAsked of(Map<String, String> query) {
        return new IncomingAsked(AskedWords.of(query, NAMES, PLACE));
    }

    IncomingFilter filter() {
        return new IncomingFilter(
                word("q"),
                asked.pick(IncomingFilter.Whose.values(), "whose").orElse(IncomingFilter.Whose.ALL),
                asked.pick(IncomingFilter.Due.values(), "due").orElse(IncomingFilter.Due.ANY),
                asked.pick(IncomingState.values(), "state").orElse(null),
                word("type"),
                word("issuer"),
                owner(),
                asked.day("from"),
                asked.day("until"));
    }

    String word(String name) {
        return asked.word(name);
    }

    private String owner() {
        var sent = word("owner");
        return sent.equals(IncomingFilter.CLERKS) || sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? sent
                : "";
    }

    /// Where the page begins, or null for the first.
    @Nullable
    String cursor() {
        return asked.cursor();
    }

    /// Says whether anything narrows the list besides whose it is.
    boolean isNarrowed() {
        return asked.isNarrowed("whose");
    }

    String href(IncomingFilter.Whose other) {
        return asked.href(HERE, Map.of("whose", other == IncomingFilter.Whose.ALL ? "" : other.name(), "after", ""));
    }

    /// The same list from another row on.
    String href(@Nullable String from) {
        return asked.from(HERE, from);
    }

    String export(String form) {
        return asked.file(HERE + "/export", form);
    }
}
