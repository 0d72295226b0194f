package vn.xaso.reports.entry.web;

import java.util.HashMap;
import java.util.Map;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.Typing;
import vn.xaso.ui.Language;

/// The cells and reasons of a form as a browser sent them.
record TypedCells(Map<CellKey, String> cells, Map<CellKey, String> reasons) {

    private static final String WHY = "why:";

    static TypedCells of(SheetForm form, Map<String, String> sent, Language language) {
        var cells = new HashMap<CellKey, String>();
        var reasons = new HashMap<CellKey, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith(WHY)) {
                CellKey.find(name.substring(WHY.length())).ifPresent(key -> reasons.put(key, value.strip()));
            } else {
                CellKey.find(name).ifPresent(key -> cells.put(key, Typing.of(form.rule(key), value, language)));
            }
        });
        return new TypedCells(cells, reasons);
    }
}
