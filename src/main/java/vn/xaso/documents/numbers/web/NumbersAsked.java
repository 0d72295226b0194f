package vn.xaso.documents.numbers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.numbers.persistence.NumberListQuery.Filter;

/// What the address of the list says. What makes no sense in it is passed over.
///
/// @param after where the page begins, or null for the first one
record NumbersAsked(Filter filter, @Nullable String after) {

    static NumbersAsked of(Map<String, String> query) {
        var year = query.getOrDefault("year", "");
        var after = query.getOrDefault("after", "");
        return new NumbersAsked(
                new Filter(
                        query.getOrDefault("q", "").strip(),
                        year.matches("20\\d\\d") ? Integer.valueOf(year) : null,
                        query.containsKey("voided")),
                after.matches("[0-9T:.Z+-]{16,40}_[0-9a-f-]{36}") ? after : null);
    }

    /// The same list from another row on.
    String href(@Nullable String from) {
        return from == null ? address("") : address("") + "&after=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /// The whole list as a file.
    String file(String ending) {
        return address("." + ending);
    }

    private String address(String ending) {
        return NumbersController.HERE + ending + "?q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8)
                + (filter.year() == null ? "" : "&year=" + filter.year())
                + (filter.onlyVoided() ? "&voided=true" : "");
    }
}
