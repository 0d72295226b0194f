package vn.xaso.office.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.search.SearchAnswer.Piece;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What a few words find.
///
/// @param notice how the words were taken where not as they were typed, or empty
/// @param orders the newest first or the best first
/// @param first the first page, or null where this is the first one
/// @param wider the same without regard to marks, or null where that makes no difference
public record SearchPage(
        String text,
        String notice,
        List<Hit> hits,
        String count,
        List<Narrowing> narrowings,
        List<Link> orders,
        @Nullable String first,
        @Nullable String next,
        @Nullable String wider,
        List<Link> files,
        List<Link> procedures,
        List<Link> units) {

    public boolean isEmpty() {
        return hits.isEmpty() && procedures.isEmpty() && units.isEmpty();
    }

    /// @param title the words that were looked for are marked
    /// @param about issuer, unit, type: whatever there is, in one line
    public record Hit(
            String href,
            String kind,
            String day,
            List<Piece> symbol,
            List<Piece> title,
            List<Piece> names,
            String about,
            @Nullable Tag state) {}

    /// A facet with its values; the chosen one is the current link, and leads back to all.
    public record Narrowing(String name, List<Link> values) {

        public boolean isChosen() {
            return values.stream().anyMatch(Link::current);
        }
    }
}
