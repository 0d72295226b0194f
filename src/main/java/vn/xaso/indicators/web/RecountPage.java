package vn.xaso.indicators.web;

import java.util.List;
import vn.xaso.ui.Kind;

/// What the recounts found.
///
/// @param done how many units are counted while one runs, otherwise -1
/// @param lines of the last recounts: begun, by whom, units, facts, differences
public record RecountPage(
        Kind kind, String told, int done, int all, List<List<String>> lines, List<Difference> differences) {

    public record Difference(String unit, String kind, String what, String stood, String counted) {}

    public boolean runs() {
        return done >= 0;
    }
}
