package vn.xaso.reports.entry.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.Numbers;
import vn.xaso.reports.sheets.Spreadsheets.Brought;
import vn.xaso.reports.sheets.Typing;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// The cells of a spreadsheet that came back, with what is wrong in it, cell by cell: then nothing of it is taken.
record BroughtCells(Map<CellKey, String> cells, List<FieldMessage> mistakes) {

    private static final int MOST_MISTAKES = 30;

    static BroughtCells of(OpenedReport opened, Brought brought, Texts texts) {
        var cells = new HashMap<CellKey, String>();
        var mistakes = new ArrayList<String>();
        new TreeMap<>(brought.cells()).forEach((key, one) -> {
            var rule = opened.sheet().rule(key);
            if (!rule.kind().isTyped()) {
                return;
            }
            var value = one.exact() ? one.value() : Typing.of(rule, one.value(), texts.language());
            if (isRight(rule, value)) {
                cells.put(key, value);
            } else {
                var place = ReportWords.place(opened.sheet(), key, texts);
                mistakes.add(texts.of("entry.import.mistake", one.place(), place, one.value()));
            }
        });
        for (var stray : brought.strays()) {
            mistakes.add(texts.of("entry.import.stray", stray.place(), stray.value()));
        }
        int told = Math.min(mistakes.size(), MOST_MISTAKES);
        var lines = new ArrayList<>(mistakes.subList(0, told));
        if (mistakes.size() > told) {
            lines.add(texts.of("entry.import.more", mistakes.size() - told));
        }
        return new BroughtCells(
                cells,
                lines.stream().map(line -> new FieldMessage("file", line)).toList());
    }

    private static boolean isRight(CellRule rule, String value) {
        return switch (rule.kind()) {
            case NUMBER, FIGURE -> Numbers.stored(value).isPresent();
            case DATE -> value.matches("\\d{4}-\\d{2}-\\d{2}");
            case CHOICE -> rule.choices().contains(value);
            default -> true;
        };
    }
}
