package vn.xaso.interchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What the national portal lacks: of a unit case by case, of the province unit by unit.
///
/// @param notice how it stands with the connection, or null where all is well
/// @param units each unit of the province, or none
/// @param unitName of the unit that the province looks at, or empty
/// @param maySend whether the reader has something sent again
/// @param turn what the switch does when it is turned, or empty where the reader may not
public record StuckListPage(
        Typed typed,
        boolean narrowed,
        @Nullable Note notice,
        List<Choice> reasons,
        List<Choice> fields,
        List<Fact> figures,
        List<Unit> units,
        String unitName,
        boolean listed,
        boolean maySend,
        String turn,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files) {

    /// What stands in the filters.
    public record Typed(String unit, String q, String reason, String field, boolean all) {}

    public record Note(String title, String text) {}

    /// @param href empty where the unit does not tell the portal
    public record Unit(
            String href, String name, Tag on, int complete, int partial, int stuck, int waiting, String since) {}

    /// @param href the page of the synchronisation of the case
    /// @param next when it is sent again by itself, in words
    public record Line(
            String id, String href, String code, Tag state, String reason, String missing, String since, String next) {}

    public boolean isLong() {
        return first != null || next != null;
    }
}
