package vn.xaso.cases.hands.web;

import java.util.List;
import vn.xaso.ui.Tag;

/// Who gets the cases of which field, all fields together.
///
/// @param automatic whether the rule gives cases out by itself
public record AssignmentPage(boolean automatic, Tag tag, List<Line> lines) {

    /// @param people who gets the cases, in words
    public record Line(String field, String href, String people) {}
}
