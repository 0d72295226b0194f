package vn.xaso.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.SearchText;
import vn.xaso.search.SearchAnswer.Piece;
import vn.xaso.search.SearchAnswer.Reading;
import vn.xaso.search.SearchAsk.Order;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// What a few words find, told in words: the middle of every search page.
///
/// @param notice how the words were taken where not as they were typed, or empty
/// @param orders the newest first or the best first
/// @param first the first page, or null where this is the first one
/// @param wider the same without regard to marks, or null where that makes no difference
/// @param whole the same without the chosen facets, or null where none is chosen
public record FoundPage(
        String text,
        String notice,
        List<Hit> hits,
        String count,
        List<Narrowing> narrowings,
        List<Link> orders,
        @Nullable String first,
        @Nullable String next,
        @Nullable String wider,
        @Nullable String whole) {

    private static final int MOST_VALUES = 8;

    /// @param title the words that were looked for are marked
    /// @param about issuer, unit, type: whatever there is, in one line
    /// @param isInside true where nothing of what was looked for is shown: it stands in the text behind
    public record Hit(
            String href,
            String kind,
            String day,
            List<Piece> symbol,
            List<Piece> title,
            List<Piece> names,
            String about,
            boolean isInside,
            @Nullable Tag state) {}

    /// A facet with its values; the chosen one is the current link, and leads back to all.
    public record Narrowing(String name, List<Link> values) {

        public boolean isChosen() {
            return values.stream().anyMatch(Link::current);
        }
    }

    /// How a page tells of its own things.
    ///
    /// @param keys where its words begin, such as `office.search.`; then come `by.ISSUER` and `kind.CASE`
    /// @param about what stands below a hit
    /// @param kind the colour of its state
    /// @param href the way to it
    public record Telling(
            String keys,
            Function<SearchAnswer.Hit, String> about,
            Function<SearchAnswer.Hit, Kind> kind,
            Function<SearchAnswer.Hit, String> href) {

        public Telling(String keys, Function<SearchAnswer.Hit, String> about, Function<SearchAnswer.Hit, Kind> kind) {
            this(keys, about, kind, SearchAnswer.Hit::href);
        }

        public String name(Facet facet, String value, Texts texts) {
            return switch (facet) {
                case KIND -> texts.has(keys + "kind." + value) ? texts.of(keys + "kind." + value) : value;
                case STATE -> texts.has(value) ? texts.of(value) : value;
                case TYPE, YEAR, ISSUER -> value;
            };
        }
    }

    public static FoundPage of(SearchAnswer answer, SearchAddress asked, Telling telling, Texts texts) {
        boolean whole = answer.reading() != Reading.SOME_WORDS;
        return new FoundPage(
                asked.text(),
                notice(answer, texts),
                answer.hits().stream().map(hit -> hit(hit, telling, texts)).toList(),
                whole && !answer.hits().isEmpty() ? count(answer, texts) : "",
                narrowings(asked, answer, telling, texts),
                whole && answer.count() > 1 ? orders(asked, texts) : List.of(),
                asked.after() == null ? null : asked.from(null).href(""),
                answer.next() == null ? null : asked.from(answer.next()).href(""),
                mayWiden(asked, answer) ? asked.loosened().href("") : null,
                asked.chosen().isEmpty() ? null : asked.everything().href(""));
    }

    public static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String notice(SearchAnswer answer, Texts texts) {
        var notice = answer.hits().isEmpty() || answer.reading() == Reading.AS_TYPED
                ? ""
                : texts.of("search.found.reading." + answer.reading(), answer.text());
        return answer.behind() == 0
                ? notice
                : (notice + " " + texts.of("search.found.behind", answer.behind())).strip();
    }

    private static String count(SearchAnswer answer, Texts texts) {
        if (answer.count() == 1) {
            return texts.of("search.found.one");
        }
        return texts.of(answer.atLeast() ? "search.found.many" : "search.found.count", answer.count());
    }

    /// Only where marks were typed and taken at their word.
    private static boolean mayWiden(SearchAddress asked, SearchAnswer answer) {
        return !asked.loose()
                && answer.reading() == Reading.AS_TYPED
                && !answer.hits().isEmpty()
                && !SearchText.fold(asked.text()).equalsIgnoreCase(asked.text());
    }

    private static List<Link> orders(SearchAddress asked, Texts texts) {
        return Stream.of(Order.values())
                .map(order -> new Link(
                        asked.ordered(order).href(""), texts.of("search.found.order." + order), order == asked.order()))
                .toList();
    }

    private static List<Narrowing> narrowings(SearchAddress asked, SearchAnswer answer, Telling telling, Texts texts) {
        var narrowings = new ArrayList<Narrowing>();
        answer.facets().forEach((facet, values) -> {
            var chosen = asked.chosen().get(facet);
            if (chosen != null || values.size() > 1) {
                narrowings.add(new Narrowing(
                        texts.of(telling.keys() + "by." + facet),
                        values.stream()
                                .limit(MOST_VALUES)
                                .map(value -> new Link(
                                        asked.toggled(facet, value.value()).href(""),
                                        telling.name(facet, value.value(), texts),
                                        value.value().equals(chosen),
                                        (long) value.count()))
                                .toList()));
            }
        });
        return narrowings;
    }

    private static Hit hit(SearchAnswer.Hit hit, Telling telling, Texts texts) {
        return new Hit(
                telling.href().apply(hit),
                telling.name(Facet.KIND, hit.kind(), texts),
                texts.day(hit.day()),
                hit.symbol(),
                hit.title(),
                hit.names(),
                telling.about().apply(hit),
                Stream.of(hit.symbol(), hit.title(), hit.names())
                        .flatMap(List::stream)
                        .noneMatch(Piece::marked),
                hit.state().isEmpty()
                        ? null
                        : new Tag(telling.kind().apply(hit), telling.name(Facet.STATE, hit.state(), texts)));
    }
}
