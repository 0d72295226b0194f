package vn.xaso.cases.legs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// Legs of the unit: those it asked, or those it was asked.
///
/// @param side `ASKED` or `RECEIVED`
/// @param count how many, in words
public record LegListPage(
        String side,
        String here,
        List<Link> tabs,
        Typed typed,
        List<Choice> standings,
        List<Choice> kinds,
        List<Choice> partners,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        String count,
        List<Link> files,
        boolean isLong,
        List<FieldMessage> messages) {

    /// @param clear the address without filters, or empty where none is set
    public record Typed(
            String text, String standing, String kind, String partner, String from, String to, String clear) {}

    /// @param due the day
    /// @param relative whether it is or was in time, in words
    public record Line(
            String href,
            String code,
            String partner,
            String question,
            Tag tag,
            String due,
            String relative,
            Kind kind,
            String official) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
