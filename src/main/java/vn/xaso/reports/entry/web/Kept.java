package vn.xaso.reports.entry.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.ui.Texts;

/// What a page learns when it was kept by itself.
///
/// @param saved words that say so
/// @param values the computed cells
/// @param errors by cell; a cell without one is right
/// @param was what the cells and reasons that were sent hold now
record Kept(String saved, Map<String, String> values, Map<String, String> errors, Map<String, String> was) {

    /// @param clashes cells that stay in the way until somebody has looked at them
    static Kept of(TablePage page, TypedCells typed, Set<CellKey> clashes, Texts texts) {
        var values = new TreeMap<String, String>();
        var errors = new TreeMap<String, String>();
        page.lines().stream().flatMap(line -> line.cells().stream()).forEach(cell -> {
            if (cell.kind().equals("FORMULA")) {
                values.put(cell.name(), cell.value());
            }
            if (!cell.error().isEmpty()) {
                errors.put(cell.name(), cell.error());
            }
        });
        var was = new TreeMap<String, String>();
        typed.cells().forEach((key, value) -> {
            if (!clashes.contains(key)) {
                was.put(key.toString(), value);
            }
        });
        typed.reasons().forEach((key, why) -> was.put(TypedCells.WHY + key, why));
        var notice = page.notice();
        var words = notice == null ? texts.of("entry.savedByItself") : notice.title();
        return new Kept(words, values, errors, was);
    }
}
