package vn.xaso.cases.bulk.web;

import java.util.List;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// A run: what would become of it, how far it is, or what became of it.
///
/// @param title the act, in words
/// @param lead how many are possible and how many are not, in words
/// @param done how many cases were looked at since it began
/// @param mayBegin whether the reader may let it be done
/// @param reasons why not, each with its cases
/// @param files the results for a spreadsheet, once there are some
public record RunPage(
        String href,
        String title,
        String lead,
        State state,
        List<Fact> facts,
        int possible,
        int done,
        boolean mayBegin,
        List<Reason> reasons,
        List<Line> lines,
        List<Link> files) {

    public enum State {
        LOOKED_AT,
        RUNNING,
        ENDED
    }

    /// @param title the reason and how many cases it holds back
    public record Reason(String title, List<Link> cases) {}

    /// One case with its result.
    public record Line(String href, String code, String applicant, Tag tag, String reason) {}
}
