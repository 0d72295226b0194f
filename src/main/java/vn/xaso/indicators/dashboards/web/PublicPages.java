package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.dashboards.application.BoardDesk;
import vn.xaso.indicators.dashboards.domain.Board;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Reading;
import vn.xaso.indicators.dashboards.web.BoardPage.Typed;
import vn.xaso.indicators.dashboards.web.PublicPage.BigFact;
import vn.xaso.indicators.dashboards.web.PublicPage.Cell;
import vn.xaso.indicators.dashboards.web.PublicPage.Line;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the page that tells citizens how they are served: only sums, nothing of a person or a case.
@Component
class PublicPages {

    private static final List<Figure> SHARES = List.of(Figure.ON_TIME, Figure.ONLINE, Figure.SATISFIED);

    private final BoardDesk desk;
    private final BoardForm form;

    PublicPages(BoardDesk desk, BoardForm form) {
        this.desk = desk;
        this.form = form;
    }

    PublicPage make(BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var unit = unit(asked).orElse(null);
        var title =
                unit == null ? texts.of("boards.public.title") : texts.of("boards.public.title.of", unit.fullName());
        var typed = typed(asked, unit, words);
        if (!asked.messages().isEmpty()) {
            return new PublicPage(title, "", typed, List.of(), List.of(), List.of(), List.of(), "");
        }
        var of = unit == null ? desk.communes() : Set.of(unit.id());
        var read = desk.read(of, asked.period(), DataSet.LOCAL).reading();
        var months = desk.months(of, BoardPages.range(asked.period(), form.today()), DataSet.LOCAL);
        var name = unit == null ? texts.of("boards.public.all") : unit.fullName();
        var charts = new BoardCharts(words, name, months, Map.of(), RecordLinks.NONE);
        return new PublicPage(
                title,
                words.name(asked.period()),
                typed,
                facts(read, words),
                charts.publicDrawings(),
                unit == null ? lines(asked, words) : List.of(),
                unit == null
                        ? List.of(
                                new Link(asked.file(BoardAsked.PUBLIC + "/tep", "XLSX"), "Excel"),
                                new Link(asked.file(BoardAsked.PUBLIC + "/tep", "CSV"), "CSV"))
                        : List.of(),
                unit == null ? "" : asked.href(BoardAsked.PUBLIC, null));
    }

    private Optional<Unit> unit(BoardAsked asked) {
        return asked.unit().isEmpty() || asked.unit().equals(BoardAsked.ALL)
                ? Optional.empty()
                : Optional.of(form.named(asked.unit()));
    }

    private Typed typed(BoardAsked asked, @Nullable Unit unit, BoardWords words) {
        var typed = form.typed(BoardAsked.PUBLIC, asked, unit == null ? BoardAsked.ALL : unit.code(), words);
        return new Typed(
                typed.action(),
                typed.units(),
                typed.unit(),
                typed.periods(),
                typed.period(),
                typed.from(),
                typed.to(),
                List.of(),
                "",
                typed.messages());
    }

    private static List<BigFact> facts(Reading read, BoardWords words) {
        var texts = words.texts();
        var facts = new ArrayList<BigFact>();
        facts.add(new BigFact(
                words.figure(Figure.RECEIVED, Figure.RECEIVED.of(read)), texts.of("boards.public.received"), ""));
        for (var figure : SHARES) {
            var amount = figure.of(read);
            facts.add(new BigFact(
                    words.figure(figure, amount),
                    texts.of("boards.public." + figure),
                    amount.whole() == 0
                            ? texts.of("boards.public.nothing")
                            : texts.of(
                                    "boards.public." + figure + ".below",
                                    texts.number(amount.part()),
                                    texts.number(amount.whole()))));
        }
        var time = Figure.TIME_TAKEN.of(read);
        if (time.whole() > 0) {
            facts.add(new BigFact(words.figure(Figure.TIME_TAKEN, time), texts.of("boards.public.TIME_TAKEN"), ""));
        }
        return List.copyOf(facts);
    }

    private List<Line> lines(BoardAsked asked, BoardWords words) {
        Map<UnitId, Board> each = desk.each(asked.period(), DataSet.LOCAL);
        return form.named(each.keySet()).stream()
                .flatMap(unit -> Optional.ofNullable(each.get(unit.id())).stream()
                        .map(board -> line(unit, board.reading(), asked, words)))
                .toList();
    }

    private static Line line(Unit unit, Reading read, BoardAsked asked, BoardWords words) {
        return new Line(
                unit.fullName(),
                asked.href(BoardAsked.PUBLIC, unit.code()),
                words.figure(Figure.RECEIVED, Figure.RECEIVED.of(read)),
                SHARES.stream().map(figure -> cell(figure, read, words)).toList());
    }

    private static Cell cell(Figure figure, Reading read, BoardWords words) {
        var amount = figure.of(read);
        var value = amount.value();
        return new Cell(
                words.texts().of("boards.public." + figure + ".head"),
                words.figure(figure, amount),
                words.parts(figure, amount),
                Bar.of("own", Scale.PERCENT, value == null ? 0 : value * 100));
    }

    RegisterBook book(BoardAsked asked, Texts texts) {
        var words = new BoardWords(texts);
        var columns = new ArrayList<>(
                List.of(new Column(texts.of("boards.unit"), 28), Column.number(texts, "boards.figure.RECEIVED", 12)));
        SHARES.forEach(figure -> {
            columns.add(Column.number(texts, "boards.public." + figure + ".head", 10));
            columns.add(new Column(texts.of("boards.column.parts"), 10));
        });
        var rows = lines(asked, words).stream()
                .map(line -> {
                    var cells = new ArrayList<>(List.of(line.name(), line.received()));
                    line.cells().forEach(cell -> cells.addAll(List.of(cell.figure(), cell.parts())));
                    return List.copyOf(cells);
                })
                .toList();
        return new RegisterBook(
                texts.of("boards.province"),
                texts.of("boards.public.title"),
                words.name(asked.period()),
                columns,
                rows,
                "ket-qua-phuc-vu-" + asked.period().key());
    }
}
