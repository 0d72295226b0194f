package vn.xaso.office.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.search.Facet;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAnswer.Piece;
import vn.xaso.search.SearchAnswer.Reading;
import vn.xaso.search.SearchAsk.Order;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Tells in words what the search found.
@Component
class SearchPages {

    private static final int PAGE = 20;
    private static final int MOST_IN_A_FILE = 1_000;
    private static final int MOST_LINKS = 5;
    private static final int MOST_VALUES = 8;

    private final Search search;
    private final Procedures procedures;
    private final Units units;

    SearchPages(Search search, Procedures procedures, Units units) {
        this.search = search;
        this.procedures = procedures;
        this.units = units;
    }

    SearchPage make(Actor actor, SearchAsked asked, Texts texts) {
        var answer = search.ask(asked.ask(actor, PAGE));
        boolean whole = answer.reading() != Reading.SOME_WORDS;
        return new SearchPage(
                asked.text(),
                notice(answer, texts),
                hits(actor, answer, texts),
                whole && !answer.hits().isEmpty() ? count(answer, texts) : "",
                narrowings(asked, answer, texts),
                whole ? orders(asked, texts) : List.of(),
                asked.after() == null ? null : asked.from(null).href(""),
                answer.next() == null ? null : asked.from(answer.next()).href(""),
                mayWiden(asked, answer) ? asked.loosened().href("") : null,
                answer.hits().isEmpty() ? List.of() : files(asked, texts),
                procedures(asked.text()),
                units(asked.text()));
    }

    private static String notice(SearchAnswer answer, Texts texts) {
        var notice = answer.hits().isEmpty() || answer.reading() == Reading.AS_TYPED
                ? ""
                : texts.of("office.search.reading." + answer.reading(), answer.text());
        return answer.behind() == 0
                ? notice
                : (notice + " " + texts.of("office.search.behind", answer.behind())).strip();
    }

    private static String count(SearchAnswer answer, Texts texts) {
        if (answer.count() == 1) {
            return texts.of("office.search.one");
        }
        return texts.of(answer.atLeast() ? "office.search.many" : "office.search.count", answer.count());
    }

    /// Only where marks were typed and taken at their word.
    private static boolean mayWiden(SearchAsked asked, SearchAnswer answer) {
        return !asked.loose()
                && answer.reading() == Reading.AS_TYPED
                && !answer.hits().isEmpty()
                && !SearchText.fold(asked.text()).equalsIgnoreCase(asked.text());
    }

    private static List<Link> orders(SearchAsked asked, Texts texts) {
        return Stream.of(Order.values())
                .map(order -> new Link(
                        asked.ordered(order).href(""),
                        texts.of("office.search.order." + order),
                        order == asked.order()))
                .toList();
    }

    private static List<Link> files(SearchAsked asked, Texts texts) {
        return Stream.of(RegisterBook.Form.values())
                .map(form ->
                        new Link(asked.from(null).href("." + form.ending()), texts.of("office.search.file." + form)))
                .toList();
    }

    private static List<SearchPage.Narrowing> narrowings(SearchAsked asked, SearchAnswer answer, Texts texts) {
        var narrowings = new ArrayList<SearchPage.Narrowing>();
        answer.facets().forEach((facet, values) -> {
            var chosen = asked.chosen().get(facet);
            if (chosen != null || values.size() > 1) {
                narrowings.add(new SearchPage.Narrowing(
                        texts.of("office.search.by." + facet),
                        values.stream()
                                .limit(MOST_VALUES)
                                .map(value -> new Link(
                                        asked.toggled(facet, value.value()).href(""),
                                        name(facet, value.value(), texts),
                                        value.value().equals(chosen),
                                        (long) value.count()))
                                .toList()));
            }
        });
        return narrowings;
    }

    static String name(Facet facet, String value, Texts texts) {
        return switch (facet) {
            case KIND -> texts.has("office.search.kind." + value) ? texts.of("office.search.kind." + value) : value;
            case STATE -> texts.has(value) ? texts.of(value) : value;
            case TYPE, YEAR, ISSUER -> value;
        };
    }

    private List<SearchPage.Hit> hits(Actor actor, SearchAnswer answer, Texts texts) {
        return answer.hits().stream()
                .map(hit -> new SearchPage.Hit(
                        hit.href(),
                        name(Facet.KIND, hit.kind(), texts),
                        texts.day(hit.day()),
                        hit.symbol(),
                        hit.title(),
                        hit.names(),
                        about(actor.units(), hit),
                        state(hit, texts)))
                .toList();
    }

    private static @Nullable Tag state(SearchAnswer.Hit hit, Texts texts) {
        return hit.state().isEmpty() ? null : new Tag(Kind.NEUTRAL, name(Facet.STATE, hit.state(), texts));
    }

    /// The type is left out where it is the title: the procedure of a case.
    private String about(Set<UnitId> seen, SearchAnswer.Hit hit) {
        return Stream.of(
                        hit.type().equals(plain(hit.title())) ? "" : hit.type(),
                        hit.issuer(),
                        seen.size() > 1 ? units.get(hit.unit()).name() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The hits as a table to print or to take along.
    RegisterBook book(Actor actor, SearchAsked asked, Texts texts) {
        var answer = search.ask(asked.ask(actor, MOST_IN_A_FILE));
        var columns = List.of(
                column("day", 10, texts),
                column("kind", 12, texts),
                column("symbol", 16, texts),
                column("title", 34, texts),
                column("names", 16, texts),
                column("state", 12, texts));
        var rows = answer.hits().stream()
                .map(hit -> List.of(
                        texts.day(hit.day()),
                        name(Facet.KIND, hit.kind(), texts),
                        plain(hit.symbol()),
                        plain(hit.title()),
                        hit.names().isEmpty() ? hit.issuer() : plain(hit.names()),
                        hit.state().isEmpty() ? "" : name(Facet.STATE, hit.state(), texts)))
                .toList();
        return new RegisterBook(
                actor.unitName(), texts.of("office.search.title", asked.text()), "", columns, rows, "tim-kiem");
    }

    private static RegisterBook.Column column(String name, int width, Texts texts) {
        return new RegisterBook.Column(texts.of("office.search.column." + name), width);
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private List<Link> procedures(String text) {
        return procedures.search(text, MOST_LINKS).stream()
                .map(row -> new Link("/office/catalogue/" + row.code(), row.name()))
                .toList();
    }

    private List<Link> units(String text) {
        return units.search(text, MOST_LINKS).stream()
                .map(match -> new Link(
                        "/office/units/" + match.unit().id(),
                        match.matched().fullName() + " (" + match.unit().code() + ")"))
                .toList();
    }
}
