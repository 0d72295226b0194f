package vn.xaso.payments.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The list of differences.
public record DifferenceListPage(
        List<Link> tabs,
        List<Link> whoses,
        String text,
        String whose,
        String kind,
        String source,
        List<Choice> kinds,
        List<Choice> sources,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        boolean narrowed,
        int count,
        List<Link> exports) {

    /// @param there what the bank or the provider says, or empty
    /// @param here what the ledger says, or empty
    public record Line(
            String href,
            String kind,
            String day,
            String source,
            String about,
            String words,
            String there,
            String here,
            String owner,
            Tag tag) {}
}
