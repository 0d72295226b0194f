package vn.xaso.reports.entry.web;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import vn.xaso.reports.entry.application.OpenedReport;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.FormText;
import vn.xaso.reports.sheets.Typing;
import vn.xaso.ui.Language;

/// The cells and reasons of a form as a browser sent them.
///
/// @param shown what stood in the cells when the page was made, so that nobody undoes what others typed meanwhile
record TypedCells(Map<CellKey, String> cells, Map<CellKey, String> reasons, Map<CellKey, String> shown) {

    private static final String WHY = "why:";

    static TypedCells of(OpenedReport opened, Map<String, String> sent, Language language) {
        var form = opened.sheet();
        var cells = new HashMap<CellKey, String>();
        var reasons = new HashMap<CellKey, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(WHY)) {
                CellKey.find(name.substring(WHY.length())).ifPresent(key -> reasons.put(key, value.strip()));
            } else {
                CellKey.find(name).ifPresent(key -> cells.put(key, Typing.of(form.rule(key), value, language)));
            }
        });
        var shown = sent.get("was");
        return new TypedCells(cells, reasons, shown == null ? opened.computed().values() : read(shown));
    }

    /// What somebody wrote there by hand counts for nothing.
    private static Map<CellKey, String> read(String shown) {
        try {
            return FormText.cells(shown);
        } catch (JacksonException strange) {
            return Map.of();
        }
    }
}
