package vn.xaso.office.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.search.Facet;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchAsk.Order;

/// What the address of the search page says. What makes no sense in it is passed over.
///
/// @param loose marks do not matter, even where they were typed
record SearchAsked(
        String text,
        Order order,
        boolean loose,
        Map<Facet, String> chosen,
        @Nullable String after) {

    static final String HERE = "/office/search";

    private static final int LONGEST = 200;

    static SearchAsked of(Map<String, String> query) {
        var text = query.getOrDefault("q", "").strip();
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = query.getOrDefault(name(facet), "").strip();
            if (!value.isEmpty() && (facet != Facet.YEAR || value.matches("[12]\\d{3}"))) {
                chosen.put(facet, value);
            }
        }
        return new SearchAsked(
                text.substring(0, Math.min(LONGEST, text.length())),
                "best".equals(query.get("order")) ? Order.BEST : Order.NEWEST,
                query.containsKey("loose"),
                chosen,
                query.get("after"));
    }

    SearchAsk ask(Actor actor, int most) {
        return new SearchAsk(actor, text, order, loose, chosen, after, most);
    }

    /// The same search within one value of a facet, or, where it is chosen already, within all of them.
    SearchAsked toggled(Facet facet, String value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(chosen);
        if (!other.remove(facet, value)) {
            other.put(facet, value);
        }
        return new SearchAsked(text, order, loose, other, null);
    }

    SearchAsked ordered(Order other) {
        return new SearchAsked(text, other, loose, chosen, null);
    }

    SearchAsked loosened() {
        return new SearchAsked(text, order, true, chosen, null);
    }

    SearchAsked from(@Nullable String place) {
        return new SearchAsked(text, order, loose, chosen, place);
    }

    /// @param ending `""` for the page, `.xlsx` for a spreadsheet …
    String href(String ending) {
        var parts = new TreeMap<String, String>();
        parts.put("q", text);
        chosen.forEach((facet, value) -> parts.put(name(facet), value));
        if (order == Order.BEST) {
            parts.put("order", "best");
        }
        if (loose) {
            parts.put("loose", "1");
        }
        if (after != null) {
            parts.put("after", after);
        }
        var address = new StringBuilder(HERE).append(ending);
        parts.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
