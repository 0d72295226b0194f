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
/// @param reasons those that were changed on the page
/// @param shown what stood in the cells when the page was made, so that nobody undoes what others typed meanwhile
record TypedCells(Map<CellKey, String> cells, Map<CellKey, String> reasons, Map<CellKey, String> shown) {

    /// Begins the name of the field of a reason.
    static final String WHY = "why:";

    static TypedCells of(OpenedReport opened, Map<String, String> sent, Language language) {
        var form = opened.sheet();
        var shown = shown(sent);
        var cells = new HashMap<CellKey, String>();
        var reasons = new HashMap<CellKey, String>();
        sent.forEach((name, value) -> {
            if (!name.startsWith(WHY)) {
                CellKey.find(name).ifPresent(key -> cells.put(key, Typing.of(form.rule(key), value, language)));
            } else if (!value.strip().equals(shown.get(name))) {
                CellKey.find(name.substring(WHY.length())).ifPresent(key -> reasons.put(key, value.strip()));
            }
        });
        return new TypedCells(
                cells,
                reasons,
                sent.containsKey("was")
                        ? FormText.cells(shown)
                        : opened.computed().values());
    }

    /// What somebody wrote there by hand counts for nothing.
    private static Map<String, String> shown(Map<String, String> sent) {
        try {
            return FormText.fields(sent.getOrDefault("was", "{}"));
        } catch (JacksonException strange) {
            return Map.of();
        }
    }
}
