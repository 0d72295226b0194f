package vn.xaso.cases.figures.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.figures.domain.FieldFigures;
import vn.xaso.cases.figures.domain.FigureCheck;
import vn.xaso.cases.figures.persistence.FigureTables;
import vn.xaso.directory.Units;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// The report table to print or to take along, with exactly its thirteen columns; always in Vietnamese.
///
/// Law: 01/2020/TT-VPCP (table II.06)
@Component
class FigureBook {

    private static final int NUMBER_WIDTH = 4;
    private static final int FIELD_WIDTH = 19;
    private static final int FIGURE_WIDTH = 7;

    private final FigureTables tables;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    FigureBook(FigureTables tables, Units units, TextShelf shelf, Clock clock) {
        this.tables = tables;
        this.units = units;
        this.texts = shelf.in(Language.VI);
        this.clock = clock;
    }

    RegisterBook make(FigureAsked asked) {
        var words = new FigureWords(texts);
        var now = clock.instant();
        var table = tables.make(asked.question(now), asked.period(), texts.of("figures.field.none"));
        var total = table.total();
        var rows = new ArrayList<List<String>>();
        for (var row : table.rows()) {
            rows.add(cells(texts.number(rows.size() + 1L), row.field(), row));
        }
        rows.add(cells("", texts.of("figures.total"), total));
        return new RegisterBook(
                issuer(asked),
                texts.of("figures.book"),
                texts.of(
                        "figures.book.period",
                        words.name(asked.period()),
                        words.days(asked.period()),
                        texts.minute(asked.period().until(now).minusSeconds(1)),
                        checks(total, words)),
                columns(words),
                rows,
                texts.of("figures.book.file") + "-" + asked.period().first() + "-"
                        + asked.period().last());
    }

    private String issuer(FigureAsked asked) {
        var name = units.get(asked.unit()).committeeName();
        return asked.together() ? texts.of("figures.unit.together", name) : name;
    }

    private String checks(FieldFigures total, FigureWords words) {
        return FigureCheck.of(total).stream()
                .map(check -> words.check(check, total))
                .collect(Collectors.joining("; "));
    }

    private List<Column> columns(FigureWords words) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.of("figures.number"), NUMBER_WIDTH));
        columns.add(new Column(texts.of("figures.field"), FIELD_WIDTH));
        FigureWords.COLUMNS.forEach(figure -> columns.add(Column.numbers(texts, words.heading(figure), FIGURE_WIDTH)));
        return columns;
    }

    private List<String> cells(String number, String field, FieldFigures figures) {
        var cells = new ArrayList<>(List.of(number, field));
        FigureWords.COLUMNS.forEach(figure -> cells.add(texts.number(figures.of(figure))));
        return cells;
    }
}
