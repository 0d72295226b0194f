package vn.xaso.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.xaso.search.SearchAsk.Order;

/// What the address of a search page says. What makes no sense in it is passed over.
///
/// @param path the page itself
/// @param loose marks do not matter, even where they were typed
public record SearchAddress(
        String path,
        String text,
        Order order,
        boolean loose,
        Map<Facet, String> chosen,
        @Nullable String after) {

    private static final int LONGEST = 200;

    public static SearchAddress of(String path, Map<String, String> query) {
        var text = query.getOrDefault("q", "").strip();
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var value = query.getOrDefault(name(facet), "").strip();
            if (!value.isEmpty() && (facet != Facet.YEAR || value.matches("[12]\\d{3}"))) {
                chosen.put(facet, value);
            }
        }
        return new SearchAddress(
                path,
                text.substring(0, Math.min(LONGEST, text.length())),
                "best".equals(query.get("order")) ? Order.BEST : Order.NEWEST,
                query.containsKey("loose"),
                chosen,
                query.get("after"));
    }

    public SearchAsk ask(int most) {
        return new SearchAsk(text, order, loose, chosen, after, most);
    }

    /// The same search within one value of a facet, or, where it is chosen already, within all of them.
    SearchAddress toggled(Facet facet, String value) {
        var other = new EnumMap<Facet, String>(Facet.class);
        other.putAll(chosen);
        if (!other.remove(facet, value)) {
            other.put(facet, value);
        }
        return new SearchAddress(path, text, order, loose, other, null);
    }

    SearchAddress ordered(Order other) {
        return new SearchAddress(path, text, other, loose, chosen, null);
    }

    SearchAddress loosened() {
        return new SearchAddress(path, text, order, true, chosen, null);
    }

    /// The same search within all there is.
    SearchAddress everything() {
        return new SearchAddress(path, text, order, loose, Map.of(), null);
    }

    public SearchAddress from(@Nullable String place) {
        return new SearchAddress(path, text, order, loose, chosen, place);
    }

    /// @param ending `""` for the page, `.xlsx` for a spreadsheet …
    public String href(String ending) {
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
        var address = new StringBuilder(path).append(ending);
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
