package vn.xaso.payments.till.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.payments.till.domain.CashFilter;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// What narrows a list of closings or slips, and the files in which it can be taken along.
///
/// @param path the address of the list
/// @param show `open`, or empty
public record CashNarrowing(
        String path,
        List<Choice> shows,
        String show,
        String from,
        String to,
        boolean narrowed,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    private static final String OPEN = "open";
    private static final List<String> WORDS = List.of("show", "from", "to");

    static AskedWords asked(Map<String, String> query) {
        return AskedWords.of(query, WORDS, place -> DueListPages.place(place) != null);
    }

    static CashFilter filter(AskedWords asked) {
        return new CashFilter(asked.word("show").equals(OPEN), asked.day("from"), asked.day("to"));
    }

    static @Nullable UUID after(AskedWords asked) {
        return DueListPages.place(asked.cursor());
    }

    /// @param open the words for what is still to do
    static CashNarrowing of(String path, AskedWords asked, String open, @Nullable String next) {
        return new CashNarrowing(
                path,
                List.of(new Choice(OPEN, open)),
                filter(asked).open() ? OPEN : "",
                asked.word("from"),
                asked.word("to"),
                asked.isNarrowed(),
                asked.cursor() == null ? null : asked.from(path, null),
                next == null ? null : asked.from(path, next),
                Link.files(form -> asked.file(path + "/register", form)));
    }

    /// Whether the list has more than one page.
    public boolean isLong() {
        return first != null || next != null;
    }
}
