package vn.xaso.search.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the index is, for all units.
///
/// @param entries counted up to [#MOST]
/// @param uncounted entries whose words are not counted yet, counted up to a thousand
/// @param rebuiltAt when it was last made anew, or null
public record IndexState(
        int entries, int uncounted, @Nullable Instant rebuiltAt) {

    public static final int MOST = 100_000;
}
