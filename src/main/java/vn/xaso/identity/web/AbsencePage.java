package vn.xaso.identity.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// Who is away, and who stands in.
///
/// @param officials for whom the reader may write, empty where only for himself or herself
public record AbsencePage(
        List<Choice> officials,
        List<Choice> substitutes,
        List<Line> lines,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    /// @param ending the address that says that the person is back, or empty
    public record Line(String name, String substitute, String days, String reason, Tag tag, String ending) {}

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
