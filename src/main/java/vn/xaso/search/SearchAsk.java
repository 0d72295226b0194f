package vn.xaso.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is asked for.
///
/// @param text as typed: words, "a phrase", a number such as 2673/QĐ-UBND
/// @param loose marks do not matter, even where they were typed
/// @param after where the page begins, as the answer before said, or null
/// @param most how many hits a page shows
public record SearchAsk(
        String text,
        Order order,
        boolean loose,
        Map<Facet, String> chosen,
        @Nullable String after,
        int most) {

    public SearchAsk {
        chosen = Map.copyOf(chosen);
    }

    public enum Order {
        NEWEST,
        /// What fits the words best, among the newest thousand or so; one page.
        BEST
    }
}
