package vn.xaso.reports.design.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.KnownFigures;
import vn.xaso.reports.design.application.FigureShelf;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Computed;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of one table on the drawing board.
@Component
class TableDesignPages {

    private static final String NEW_COLUMN = "c0-";
    static final String NEW_CELL = "x0-";

    private final FormDesk desk;
    private final FormPages forms;
    private final FigureShelf figures;

    TableDesignPages(FormDesk desk, FormPages forms, FigureShelf figures) {
        this.desk = desk;
        this.forms = forms;
        this.figures = figures;
    }

    TableDesignPage make(
            Actor actor, UUID id, int no, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var version = desk.get(actor, id);
        var table = version.form().table(no).orElseThrow(() -> new Absent("table " + no));
        var title = new HashMap<String, String>();
        RuleFields.put(title, "title", table.title());
        return new TableDesignPage(
                FormPages.href(id) + "/tables/" + no,
                FormPages.href(id),
                forms.name(actor, version, texts),
                no,
                version.revision(),
                version.isDraft(),
                title,
                columns(table, typed, texts),
                rows(table, typed),
                cells(table, typed, texts),
                Arrays.stream(CellRule.Kind.values())
                        .map(kind -> new Choice(kind.name(), texts.of("duties.cell." + kind)))
                        .toList(),
                figures(figures.offered(), texts),
                SheetGrid.of(table, labels(table), texts),
                messages.isEmpty() ? "" : messages.getFirst().fieldId().replaceFirst("-.*$", "-"),
                messages);
    }

    private static List<Choice> figures(List<KnownFigures.Figure> offered, Texts texts) {
        return offered.stream()
                .map(figure -> new Choice(figure.key(), SheetGrid.said(figure.words(), texts)))
                .toList();
    }

    private static List<TableDesignPage.Card> columns(SheetTable table, Map<String, String> typed, Texts texts) {
        var cards = new ArrayList<TableDesignPage.Card>();
        int place = 1;
        for (var column : table.columns()) {
            var prefix = "c" + column.no() + "-";
            var fields = RuleFields.written(column.rule());
            RuleFields.put(fields, "words", column.words());
            RuleFields.put(fields, "group", column.group());
            fields.put("mark", column.mark());
            fields.put("place", String.valueOf(place++));
            var kind = texts.of("duties.cell." + column.rule().kind());
            var summary = texts.of("duties.column.summary", column.no(), SheetGrid.said(column.words(), texts), kind);
            cards.add(new TableDesignPage.Card(prefix, summary, over(fields, prefix, typed), false, false));
        }
        var fields = RuleFields.written(CellRule.number(0, true));
        fields.put("place", String.valueOf(place));
        cards.add(new TableDesignPage.Card(
                NEW_COLUMN, texts.of("duties.column.new"), over(fields, NEW_COLUMN, typed), false, true));
        return cards;
    }

    private static List<TableDesignPage.Row> rows(SheetTable table, Map<String, String> typed) {
        var rows = new ArrayList<TableDesignPage.Row>();
        int place = 1;
        for (var row : table.rows()) {
            var prefix = "d" + row.no() + "-";
            var fields = new HashMap<String, String>();
            RuleFields.put(fields, "words", row.words());
            fields.put("mark", row.mark());
            fields.put("formula", row.formula());
            fields.put("argument", row.argument());
            fields.put("heading", row.heading() ? "true" : "");
            fields.put("place", String.valueOf(place++));
            rows.add(new TableDesignPage.Row(prefix, over(fields, prefix, typed), false));
        }
        for (int i = 1; i <= TableChanges.NEW_ROWS; i++) {
            rows.add(new TableDesignPage.Row("n" + i + "-", over(new HashMap<>(), "n" + i + "-", typed), true));
        }
        return rows;
    }

    private static List<TableDesignPage.Card> cells(SheetTable table, Map<String, String> typed, Texts texts) {
        var cards = new ArrayList<TableDesignPage.Card>();
        table.exceptions().entrySet().stream()
                .flatMap(entry -> CellKey.find(entry.getKey()).stream())
                .sorted()
                .forEach(key -> {
                    var prefix = "x" + key.row() + "." + key.column() + "-";
                    var rule =
                            java.util.Objects.requireNonNull(table.exceptions().get(key.toString()));
                    var fields = RuleFields.written(rule);
                    fields.put("place-of", "d" + key.row() + "c" + key.column());
                    var summary = texts.of(
                            "duties.exception.summary",
                            key.row(),
                            key.column(),
                            texts.of("duties.cell." + rule.kind()));
                    cards.add(new TableDesignPage.Card(prefix, summary, over(fields, prefix, typed), true, false));
                });
        var fields = RuleFields.written(CellRule.NOTHING);
        cards.add(new TableDesignPage.Card(
                NEW_CELL, texts.of("duties.exception.new"), over(fields, NEW_CELL, typed), true, true));
        return cards;
    }

    /// What was typed stands before what is written.
    private static Map<String, String> over(Map<String, String> fields, String prefix, Map<String, String> typed) {
        typed.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                var field = name.substring(prefix.length());
                fields.put(field.equals("vi") || field.equals("en") ? "words-" + field : field, value);
            }
        });
        return fields;
    }

    /// Each cell says what stands in it: its formula, its figure, or its place.
    private static Computed labels(SheetTable table) {
        var labels = new HashMap<CellKey, String>();
        for (var row : table.rows()) {
            for (var column : table.columns()) {
                var rule = table.rule(row, column);
                var place = "d" + row.no() + "c" + column.no();
                labels.put(
                        table.key(row, column),
                        switch (rule.kind()) {
                            case FORMULA -> "= " + rule.formula();
                            case FIGURE -> "● " + place;
                            case EMPTY -> "×";
                            default -> place;
                        });
            }
        }
        return new Computed(labels, Map.of());
    }
}
