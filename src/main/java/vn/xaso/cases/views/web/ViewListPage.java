package vn.xaso.cases.views.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;

/// All lists that the official finds under a name.
///
/// @param ended the one that was just taken away, or null
public record ViewListPage(List<Line> lines, @Nullable Line ended, List<FieldMessage> messages) {

    /// @param shows what it shows, in words
    /// @param isFirst whether the official begins with it
    /// @param mayKeep whether the official may rename it and take it away
    public record Line(
            String id,
            String href,
            String name,
            String shows,
            String whose,
            int version,
            boolean isFirst,
            boolean mayKeep,
            String typed) {}

    /// A new name that was refused.
    public record Typed(String id, String name) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
