package vn.xaso.interchange.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Tag;

/// What the portal knows of one case, field by field.
///
/// @param maySend whether the reader has it sent again
public record ToldCasePage(
        String id, String code, Tag state, String reason, List<Fact> facts, boolean maySend, List<Line> lines) {

    /// @param here as it stands here
    /// @param there as the portal acknowledged it
    /// @param why the portal did not take it, or empty
    public record Line(String field, String here, String there, Tag tag, String why) {}
}
