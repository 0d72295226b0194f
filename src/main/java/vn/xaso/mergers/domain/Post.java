package vn.xaso.mergers.domain;

import org.jspecify.annotations.Nullable;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;

/// What becomes of a post.
///
/// @param kind of the post in the successor; null where there is none
public record Post(
        Held held,
        Stand stand,
        @Nullable PositionKind kind,
        @Nullable OfficeKind office,
        String title) {

    public enum Stand {
        /// The same post in the successor.
        KEEPS,
        /// Another post than before, as the program proposes: one person only can hold the old one.
        PROPOSED,
        /// As somebody decided.
        CHOSEN,
        LEAVES,
        /// Several held a post of which the successor has one, and nobody has decided.
        UNDECIDED,
        /// Two were given a post that one can hold.
        CLASHES
    }

    public boolean comesAlong() {
        return kind != null;
    }
}
