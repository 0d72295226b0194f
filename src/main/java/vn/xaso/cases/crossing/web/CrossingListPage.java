package vn.xaso.cases.crossing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What the unit received for others.
public record CrossingListPage(
        Typed typed,
        List<Choice> standings,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        String count,
        List<Link> files,
        boolean isLong,
        List<FieldMessage> messages) {

    /// @param clear the address without filters, or empty where none is set
    public record Typed(String text, String standing, String from, String to, String clear) {}

    public record Line(
            String href,
            String code,
            String procedure,
            String applicant,
            String competent,
            Tag tag,
            String due,
            String received,
            Kind kind) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
