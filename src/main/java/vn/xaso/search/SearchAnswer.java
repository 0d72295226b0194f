package vn.xaso.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What was found.
///
/// @param text the words that were looked for: as typed, or mended
/// @param count exact below the limit
/// @param atLeast there may be more than the count
/// @param next where the following page begins, or null on the last page
/// @param behind how many entries the index has not read yet, at most a thousand
public record SearchAnswer(
        Reading reading,
        String text,
        List<Hit> hits,
        int count,
        boolean atLeast,
        Map<Facet, List<Value>> facets,
        @Nullable String next,
        int behind) {

    /// How the words were taken: the first way that finds something.
    public enum Reading {
        AS_TYPED,
        WITHOUT_MARKS,
        /// A word that nothing in the unit has was taken for the nearest one.
        MENDED,
        /// Nothing has all the words; the best have some.
        SOME_WORDS
    }

    public record Hit(
            UnitId unit,
            String kind,
            UUID id,
            LocalDate day,
            String href,
            List<Piece> title,
            List<Piece> symbol,
            List<Piece> names,
            String type,
            String issuer,
            String state) {}

    /// A piece of a text, marked where it is what was looked for.
    public record Piece(String text, boolean marked) {}

    /// A value of a facet, the most frequent first; of the years the newest.
    public record Value(String value, int count) {}
}
