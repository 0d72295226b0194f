package vn.xaso.cases.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The report table of a unit and a period.
///
/// @param title the period and its days
/// @param units the units that may be asked for, empty where it is only one
/// @param total null where nothing was counted
/// @param elsewhere what the unit received for others in the period, in words, or empty
/// @param files the table to print and to take along
public record FigurePage(
        String title,
        List<Choice> periods,
        String period,
        String from,
        String to,
        List<Choice> units,
        String unit,
        List<Line> lines,
        @Nullable Line total,
        List<Check> checks,
        List<Link> causes,
        String elsewhere,
        List<Link> files,
        List<FieldMessage> messages) {

    /// @param number counts the lines, empty for the total
    public record Line(String number, String field, List<Cell> cells) {}

    /// @param label the heading of the column with its group
    /// @param href the cases behind the figure, or null where there is none
    public record Cell(String label, String count, @Nullable String href) {}

    public record Check(String words, Tag tag) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
