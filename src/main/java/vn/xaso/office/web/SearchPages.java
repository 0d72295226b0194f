package vn.xaso.office.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.search.Facet;
import vn.xaso.search.FoundPage;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAddress;
import vn.xaso.search.SearchAnswer;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;

/// Tells in words what the search found.
@Component
class SearchPages {

    private static final int PAGE = 20;
    private static final int MOST_IN_A_FILE = 1_000;
    private static final int MOST_LINKS = 5;
    private static final int WAYS = 6;

    private final Search search;
    private final Procedures procedures;
    private final Units units;

    SearchPages(Search search, Procedures procedures, Units units) {
        this.search = search;
        this.procedures = procedures;
        this.units = units;
    }

    SearchPage make(Actor actor, SearchAddress asked, Texts texts) {
        var answer = search.ask(actor, asked.ask(PAGE));
        return new SearchPage(
                FoundPage.of(answer, asked, telling(actor), texts),
                answer.hits().isEmpty() ? List.of() : files(asked, texts),
                answer.count() > MOST_IN_A_FILE
                        ? texts.of("office.search.files.most", texts.number(MOST_IN_A_FILE))
                        : "",
                procedures(asked.text()),
                units(asked.text()),
                ways(texts));
    }

    /// What may be typed, and what it finds.
    static List<Fact> ways(Texts texts) {
        return IntStream.rangeClosed(1, WAYS)
                .mapToObj(way -> new Fact(
                        texts.of("office.search.way." + way + ".type"),
                        texts.of("office.search.way." + way + ".finds")))
                .toList();
    }

    private FoundPage.Telling telling(Actor actor) {
        var kept = units.keptBy(actor.unit());
        return new FoundPage.Telling(
                "office.search.",
                hit -> about(actor.units(), hit),
                hit -> Kind.NEUTRAL,
                hit -> kept.contains(hit.unit()) ? throughItsDoor(hit) : hit.href());
    }

    /// The registers of a merged unit are read by whoever says that he or she looks into them.
    private static String throughItsDoor(SearchAnswer.Hit hit) {
        return "/office/account/unit?unit=" + hit.unit() + "&next=" + URLEncoder.encode(hit.href(), UTF_8);
    }

    private static List<Link> files(SearchAddress asked, Texts texts) {
        return Stream.of(RegisterBook.Form.values())
                .map(form ->
                        new Link(asked.from(null).href("." + form.ending()), texts.of("office.search.file." + form)))
                .toList();
    }

    /// The type is left out where it is the title: the procedure of a case.
    private String about(Set<UnitId> seen, SearchAnswer.Hit hit) {
        return Stream.of(
                        hit.type().equals(FoundPage.plain(hit.title())) ? "" : hit.type(),
                        hit.issuer(),
                        seen.size() > 1 ? units.get(hit.unit()).name() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The hits as a table to print or to take along.
    RegisterBook book(Actor actor, SearchAddress asked, Texts texts) {
        var answer = search.ask(actor, asked.ask(MOST_IN_A_FILE));
        var telling = telling(actor);
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
                        telling.name(Facet.KIND, hit.kind(), texts),
                        FoundPage.plain(hit.symbol()),
                        FoundPage.plain(hit.title()),
                        hit.names().isEmpty() ? hit.issuer() : FoundPage.plain(hit.names()),
                        hit.state().isEmpty() ? "" : telling.name(Facet.STATE, hit.state(), texts)))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                texts.of("office.search.title", asked.text()),
                "",
                columns,
                rows,
                all(answer),
                "tim-kiem");
    }

    private static int all(SearchAnswer answer) {
        return answer.next() == null ? 0 : answer.atLeast() ? RegisterBook.UNCOUNTED : answer.count();
    }

    private static RegisterBook.Column column(String name, int width, Texts texts) {
        return new RegisterBook.Column(texts.of("office.search.column." + name), width);
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
