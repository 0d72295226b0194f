package vn.xaso.demo;

import java.time.Instant;
import java.util.List;

/// One copy that a commune of the demonstration makes.
///
/// @param original the key of the letter or paper
/// @param type a code: `SAO_Y`, `TRICH_SAO`, `SAO_LUC`
/// @param pages those taken over; empty for all
/// @param house whether the other commune gets it
/// @param recipients the others
record CopyPlan(
        String key,
        Instant at,
        String original,
        Source source,
        String type,
        List<Integer> pages,
        boolean house,
        String recipients) {

    enum Source {
        INCOMING,
        OUTGOING
    }
}
