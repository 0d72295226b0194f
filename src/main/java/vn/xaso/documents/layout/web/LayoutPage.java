package vn.xaso.documents.layout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// Where a document is handed in to have its layout checked, and what was found in the last one.
public record LayoutPage(@Nullable Result result, List<FieldMessage> messages) {

    /// @param summary how many rules are kept, in a sentence
    public record Result(String fileName, Kind kind, String summary, List<Line> lines) {}

    /// @param place the page, or empty
    public record Line(String rule, Tag outcome, String found, String wanted, String place) {}

    static LayoutPage empty() {
        return new LayoutPage(null, List.of());
    }

    static LayoutPage failed(String message) {
        return new LayoutPage(null, List.of(new FieldMessage("file", message)));
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
