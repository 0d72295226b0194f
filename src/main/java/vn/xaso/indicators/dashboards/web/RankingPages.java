package vn.xaso.indicators.dashboards.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.indicators.Formula.Group;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.Ranking;
import vn.xaso.indicators.dashboards.domain.Ranking.Place;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.indicators.dashboards.web.RankingPage.Cell;
import vn.xaso.indicators.dashboards.web.RankingPage.Head;
import vn.xaso.indicators.dashboards.web.RankingPage.Line;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the ranking of the units.
@Component
class RankingPages {

    private static final Scale POINTS = new Scale(100, 100);
    private static final int MONTHS = 12;
    private static final String NAME = "name";
    private static final String CHANGE = "change";

    private final BoardDesk desk;
    private final BoardForm form;
    private final BoardTabs tabs;
    private final Units units;

    RankingPages(BoardDesk desk, BoardForm form, BoardTabs tabs, Units units) {
        this.desk = desk;
        this.form = form;
        this.tabs = tabs;
        this.units = units;
    }

    RankingPage make(Actor actor, BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var whole = form.typed(BoardAsked.RANKING, asked, "", words);
        var typed = new Typed(
                whole.action(),
                List.of(),
                "",
                whole.periods(),
                whole.period(),
                whole.from(),
                whole.to(),
                whole.sets(),
                whole.set(),
                whole.messages());
        if (!asked.messages().isEmpty()) {
            return new RankingPage(
                    "", typed, asked.words().word("q"), "", List.of(), "", List.of(), List.of(), List.of(), List.of());
        }
        var province = desk.read(desk.communes(), asked.period(), asked.set()).card();
        var file = BoardAsked.RANKING + "/file";
        return new RankingPage(
                BoardPages.lead(asked, words),
                typed,
                asked.words().word("q"),
                asked.words().word("q").isEmpty() ? "" : asked.with(BoardAsked.RANKING, "q", ""),
                tabs.of(asked, form.own(actor).orElse(null), BoardAsked.RANKING, texts),
                texts.of("boards.ranking.province", words.points(province.total())),
                heads(asked, texts),
                groups(asked, words),
                lines(actor, asked, words),
                Link.files(texts.of("boards.print"), form -> asked.file(file, form)));
    }

    private static List<Head> heads(BoardAsked asked, Texts texts) {
        return List.of(
                head(asked, NAME, texts.of("boards.unit"), "ascending"),
                head(asked, "", texts.of("boards.score.points"), "descending"),
                head(asked, CHANGE, texts.of("boards.column.change"), "descending"));
    }

    private static List<Head> groups(BoardAsked asked, BoardWords words) {
        return Group.all().stream()
                .map(group -> head(
                        asked,
                        group.name(),
                        words.texts().of("boards.ranking.group", words.name(group), group.maximum()),
                        "descending"))
                .toList();
    }

    private static Head head(BoardAsked asked, String sort, String text, String order) {
        boolean chosen = asked.words().word("sort").equals(sort);
        return new Head(text, asked.with(BoardAsked.RANKING, "sort", sort), chosen ? order : null);
    }

    private List<Line> lines(Actor actor, BoardAsked asked, BoardWords words) {
        var now = desk.ranking(asked.period(), asked.set());
        var before = desk.ranking(asked.before(), asked.set());
        var course = course(asked, words);
        var sought = SearchText.fold(asked.words().word("q"));
        return now.places().stream()
                .filter(place ->
                        SearchText.fold(units.get(place.unit()).fullName()).contains(sought))
                .sorted(order(asked.words().word("sort"), before))
                .map(place -> line(place, before, course, actor, asked, words))
                .toList();
    }

    /// The last months up to the end of the period, none that has not begun.
    private RankingCourse course(BoardAsked asked, BoardWords words) {
        var range = BoardPages.range(asked.days(), form.today());
        var months = new ArrayList<Period>();
        var last = Period.around(range.to(), Period.Kind.MONTH);
        for (var month = Period.around(range.from(), Period.Kind.MONTH);
                !month.from().isAfter(last.from());
                month = month.next()) {
            months.add(month);
        }
        var shown = months.subList(Math.max(0, months.size() - MONTHS), months.size());
        return RankingCourse.of(shown, desk.course(shown, asked.set()), words);
    }

    /// The ranking comes in the order of its places, and a stable sort leaves equals so.
    private Comparator<Place> order(String sort, Ranking before) {
        if (sort.equals(NAME)) {
            return Comparator.comparing(place -> units.get(place.unit()).name());
        }
        if (sort.equals(CHANGE)) {
            return Comparator.comparing(
                    (Place place) -> Optional.ofNullable(gained(place, before)).orElse(new BigDecimal(-1_000)),
                    Comparator.reverseOrder());
        }
        return Group.all().stream()
                .filter(group -> group.name().equals(sort))
                .findFirst()
                .map(group -> Comparator.comparing(
                        (Place place) -> place.card().groups().getOrDefault(group, BigDecimal.ZERO),
                        Comparator.reverseOrder()))
                .orElse((_, _) -> 0);
    }

    private static @Nullable BigDecimal gained(Place place, Ranking before) {
        return before.find(place.unit())
                .filter(was -> was.isRanked() && place.isRanked())
                .map(was -> place.card().total().subtract(was.card().total()))
                .orElse(null);
    }

    private Line line(
            Place place, Ranking before, RankingCourse course, Actor actor, BoardAsked asked, BoardWords words) {
        var unit = units.get(place.unit());
        var was = before.find(place.unit()).filter(Place::isRanked).orElse(null);
        var total = place.isRanked() ? place.card().total() : null;
        var groups = place.card().groups();
        return new Line(
                place.isRanked() ? String.valueOf(place.rank()) : "",
                place.shared(),
                unit.fullName(),
                asked.href(BoardAsked.HERE, unit.code()),
                unit.id().equals(actor.unit()),
                words.points(total),
                place.isRanked() ? words.maximum(place.card().reachable()) : "",
                Bar.of("own", POINTS, total == null ? 0 : total.doubleValue()),
                was == null ? Change.NONE : words.change(total, was.card().total()),
                was == null || total == null ? Change.NONE : words.moved(was.rank() - place.rank()),
                course.spark(unit.id()),
                course.told(unit.id()),
                Group.all().stream()
                        .map(group -> cell(group, place.isRanked() ? groups.get(group) : null, words))
                        .toList(),
                asked.href(BoardAsked.WAY, unit.code()));
    }

    private static Cell cell(Group group, @Nullable BigDecimal points, BoardWords words) {
        var scale = new Scale(group.maximum(), group.maximum());
        return new Cell(
                words.name(group),
                words.points(points),
                Bar.of("soft", scale, points == null ? 0 : points.doubleValue()));
    }

    RegisterBook book(Actor actor, BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var columns = new ArrayList<>(List.of(
                Column.number(texts, "boards.ranking.rank", 6),
                new Column(texts.of("boards.unit"), 22),
                Column.number(texts, "boards.score.points", 8),
                Column.number(texts, "boards.ranking.reachable", 8),
                Column.number(texts, "boards.column.change", 8)));
        Group.all().forEach(group -> columns.add(Column.numbers(texts, words.name(group), 8)));
        var rows = lines(actor, asked, words).stream()
                .map(line -> {
                    var cells = new ArrayList<>(List.of(
                            line.rank(),
                            line.name(),
                            line.points(),
                            line.reachable(),
                            line.change().text()));
                    line.cells().forEach(cell -> cells.add(cell.points()));
                    return List.copyOf(cells);
                })
                .toList();
        return new RegisterBook(
                texts.of("boards.province"),
                texts.of("boards.ranking.title"),
                BoardPages.lead(asked, words),
                columns,
                rows,
                "xep-hang-" + asked.period().key());
    }
}
