package vn.xaso.cases.books.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// A register with its first rows.
///
/// @param tabs the registers
/// @param note what the register holds, what it is not, and what is written by hand
/// @param columns their heads on the screen
/// @param count how many rows there are and how many of them stand here
/// @param files the whole register
/// @param isLong true where one file may not hold it
public record BookPage(
        List<Link> tabs,
        String book,
        String title,
        String note,
        Typed typed,
        Choices choices,
        List<String> columns,
        List<Line> lines,
        String count,
        List<Link> files,
        boolean isLong,
        List<FieldMessage> messages) {

    /// What stands in the fields.
    public record Typed(
            String from, String to, String procedure, String field, String channel, String received, String clear) {}

    /// What may be chosen; a list without choices is not shown.
    public record Choices(List<Choice> procedures, List<Choice> fields, List<Choice> channels, List<Choice> received) {}

    /// @param href the case
    public record Line(String href, List<Cell> cells) {}

    public record Cell(String label, String text, String below) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
