package vn.xaso.documents.incoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that nobody has finished: in whose hands, since when.
///
/// @param open how many there are
/// @param late how many of them are late
/// @param soon how many are due soon, after today
/// @param lines those that are due first, of all or of one owner
/// @param owner the owner whose documents are shown, or empty
public record BacklogPage(
        int open,
        int late,
        int soon,
        List<Load> loads,
        String owner,
        List<IncomingLine> lines,
        @Nullable String first,
        @Nullable String next) {

    /// @param href the documents of this owner
    /// @param since the day on which the oldest of them came there
    public record Load(String owner, String href, boolean current, int open, int late, int soon, String since) {}
}
