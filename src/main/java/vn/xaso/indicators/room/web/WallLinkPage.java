package vn.xaso.indicators.room.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The links of wall screens.
///
/// @param fresh the address of the link made a moment ago, shown once; or empty
public record WallLinkPage(List<Line> lines, String fresh, String typed, List<FieldMessage> messages) {

    /// @param act the address that withdraws it, or empty
    public record Line(String name, String look, String made, Tag tag, String act) {}

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
