package vn.xaso.indicators.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// The cases behind a number.
///
/// @param lead whose, over which period, on which data
/// @param note what one has to know to count the list against the number, or empty
/// @param hidden what else stands in the address
/// @param counted whether cases stand behind the number at all
/// @param hasReasons whether it says why each does not count
public record RecordPage(
        String title,
        String lead,
        String note,
        List<Choice> hidden,
        String procedure,
        List<Choice> reasons,
        String reason,
        List<Link> sides,
        String clear,
        boolean counted,
        boolean hasReasons,
        boolean hasUnits,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        String gaps) {

    /// @param href empty where another unit has it
    public record Line(
            String href,
            String label,
            String procedure,
            String unit,
            String received,
            String due,
            String ended,
            String reason) {}

    public boolean isLong() {
        return first != null || next != null;
    }
}
