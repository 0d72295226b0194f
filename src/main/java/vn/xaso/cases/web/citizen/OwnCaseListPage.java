package vn.xaso.cases.web.citizen;

import java.util.List;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.ui.Tag;

/// All that a citizen has with the offices, what waits for the citizen on top.
///
/// @param olderHref the address of what is older, or empty
public record OwnCaseListPage(List<Part> parts, String olderHref) {

    /// @param key names its heading, `cases.own.list.<key>`
    public record Part(String key, List<Line> lines) {}

    /// @param code the case code, or a word for none
    /// @param asked what the citizen has to do, or empty
    public record Line(
            String href, String procedure, String code, String commune, Tag tag, CaseWords.Due due, String asked) {}
}
