package vn.xaso.reports.sheets;

import java.util.List;
import vn.xaso.forms.Wording;
import vn.xaso.reports.sheets.SheetForm.Level;

/// What is wrong with a cell, or should be looked at.
///
/// @param kind names its words: `sheets.problem.<kind>`; empty where the form brings them
/// @param words of the form, or nothing
public record CellProblem(CellKey key, Level level, String kind, List<String> arguments, Wording words) {

    static CellProblem error(CellKey key, String kind, String... arguments) {
        return new CellProblem(key, Level.ERROR, kind, List.of(arguments), Wording.NONE);
    }

    /// A known figure that was overruled without a reason.
    public static CellProblem unexplained(CellKey key, String typed, String known) {
        return error(key, "unexplained", typed, known);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
