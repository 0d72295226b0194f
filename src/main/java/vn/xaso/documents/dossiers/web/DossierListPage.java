package vn.xaso.documents.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The list of dossiers.
///
/// @param ways to the list of the year, the hand-overs and the originals
public record DossierListPage(
        String text,
        String whose,
        String state,
        String year,
        String waiting,
        List<Link> tabs,
        List<Link> ways,
        List<Choice> states,
        List<Choice> years,
        List<Choice> waitings,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        boolean narrowed,
        int count,
        List<Link> exports) {

    /// @param due the day by which the archive should have it, or empty
    public record Line(
            String href,
            String code,
            int year,
            String title,
            String keeper,
            String retention,
            String papers,
            Tag tag,
            String due,
            String relative,
            Kind kind) {}
}
