package vn.xaso.vault.web;

import java.util.List;
import vn.xaso.ui.Tag;

/// What an owner reads of the own store.
public record OwnPaperPage(List<Line> papers) {

    /// @param facts number, issuer and dates in one line
    /// @param source where it comes from, and what that is worth
    /// @param note why it is not good any more, or empty
    /// @param confirmations who saw the original or signed the copy
    public record Line(
            String id,
            String title,
            String facts,
            String source,
            Tag tag,
            String note,
            List<String> confirmations,
            String href,
            List<Use> uses) {}

    /// @param purpose for which procedure and case
    /// @param where the office, and who did it
    public record Use(String at, String purpose, String where) {}
}
