package vn.xaso.indicators.dashboards.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.dashboards.domain.Board;
import vn.xaso.indicators.dashboards.domain.Figure;
import vn.xaso.indicators.dashboards.domain.Figure.Amount;
import vn.xaso.indicators.dashboards.web.BoardPage.Line;
import vn.xaso.indicators.dashboards.web.BoardPage.Section;
import vn.xaso.indicators.dashboards.web.BoardPage.Shown;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells the figures of a board line by line.
///
/// @param now of this period
/// @param before of the period before
/// @param earlier the period before
/// @param province of all units, or null where they are all units
/// @param behind finds the records behind a figure
record BoardFigures(
        BoardWords words,
        Board now,
        Board before,
        Period earlier,
        @Nullable Board province,
        RecordLinks behind) {

    private static final List<Figure> CASES = List.of(
            Figure.RECEIVED,
            Figure.ENDED,
            Figure.ON_TIME,
            Figure.ONLINE,
            Figure.DIGITISED,
            Figure.PAID_ONLINE,
            Figure.SATISFIED,
            Figure.TIME_TAKEN);
    private static final List<Figure> BACKLOG = List.of(Figure.OPEN, Figure.OVERDUE, Figure.AGE, Figure.LOAD);
    private static final List<Figure> DOCUMENTS = List.of(
            Figure.DOCUMENTS_RECEIVED,
            Figure.DOCUMENTS_HANDLED,
            Figure.DOCUMENTS_IN_TIME,
            Figure.DOCUMENTS_LATE,
            Figure.DOCUMENTS_ISSUED,
            Figure.DOCUMENTS_SIGNED);

    List<Section> sections() {
        return List.of(section("CASES", CASES), section("BACKLOG", BACKLOG), section("DOCUMENTS", DOCUMENTS));
    }

    private Section section(String name, List<Figure> figures) {
        return new Section(
                words.texts().of("boards.section." + name),
                province != null,
                figures.stream().map(this::line).toList());
    }

    private Line line(Figure figure) {
        var amount = now(figure);
        boolean parts = figure.shape() == Figure.Shape.SHARE && amount.whole() > 0;
        return new Line(
                words.name(figure),
                words.note(figure),
                number(figure, amount),
                parts
                        ? new Shown(words.texts().number(amount.part()), hrefOf(amount.part(), behind.of(figure)))
                        : Shown.NONE,
                parts ? new Shown(words.texts().number(amount.whole()), behind.whole(figure)) : Shown.NONE,
                before.isQuiet() ? new Shown(BoardWords.NONE, "") : number(figure, before(figure), behind.in(earlier)),
                change(figure),
                figure.shape() == Figure.Shape.COUNT ? "" : compared(figure));
    }

    Shown number(Figure figure, Amount amount) {
        return number(figure, amount, behind);
    }

    private Shown number(Figure figure, Amount amount, RecordLinks links) {
        return new Shown(words.figure(figure, amount), hrefOf(amount.part(), links.of(figure)));
    }

    private static String hrefOf(long count, String href) {
        return count == 0 ? "" : href;
    }

    Amount now(Figure figure) {
        return figure.of(now.reading());
    }

    Amount before(Figure figure) {
        return figure.of(before.reading());
    }

    Change change(Figure figure) {
        return before.isQuiet() ? Change.NONE : words.change(figure, now(figure), before(figure));
    }

    /// Of the province, or empty where they are the province's own.
    String compared(Figure figure) {
        return province == null ? "" : words.figure(figure, figure.of(province.reading()));
    }

    /// The same as a table to print or to take along.
    RegisterBook book(String issuer, String period, String fileName) {
        var texts = words.texts();
        var columns = new ArrayList<>(List.of(
                new Column(texts.of("boards.column.section"), 20),
                new Column(texts.of("boards.column.figure"), 30),
                Column.number(texts, "boards.column.now", 12),
                new Column(texts.of("boards.column.parts"), 14),
                Column.number(texts, "boards.column.before", 12),
                Column.number(texts, "boards.column.province", 12)));
        var rows = sections().stream()
                .flatMap(section -> section.lines().stream()
                        .map(line -> List.of(
                                section.title(),
                                line.name(),
                                line.figure().text(),
                                line.part().text().isEmpty()
                                        ? ""
                                        : line.part().text() + " / "
                                                + line.whole().text(),
                                line.before().text(),
                                line.compared())))
                .toList();
        return new RegisterBook(issuer, texts.of("boards.book.figures"), period, columns, rows, fileName);
    }
}
