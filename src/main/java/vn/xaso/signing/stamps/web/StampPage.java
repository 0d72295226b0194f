package vn.xaso.signing.stamps.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.PaperNames;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// How the time-stamps of a unit stand.
///
/// @param kind how the authority is
/// @param health the same in words
/// @param standings how many documents stand at which level, and what is due next
/// @param more more wait than are shown
/// @param tried what came of the round that was just asked for, or empty
public record StampPage(
        String unit,
        Kind kind,
        String health,
        List<Fact> authority,
        List<Fact> standings,
        List<Row> rows,
        boolean more,
        String tried) {

    /// @param paper null where no part of the house knows it
    public record Row(
            PaperNames.@Nullable Name paper,
            String signedAt,
            String signer,
            Tag state,
            String attempts,
            String nextAt) {}
}
