package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// The list of outgoing documents.
///
/// @param files the whole list for a spreadsheet or to print
/// @param more registers, copies and rules, as far as the reader may open them
/// @param count how many there are, a thousand at most
/// @param toSign the address of batch signing, or empty
public record OutgoingListPage(
        OutgoingFilter filter,
        List<Link> tabs,
        Choices choices,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> files,
        List<Link> more,
        int count,
        boolean mayDraft,
        String toSign) {

    /// What may be chosen in the filters.
    public record Choices(List<Choice> states, List<Choice> types, List<Choice> years, List<Choice> signers) {}

    /// One document.
    ///
    /// @param symbol number and notation, or words for none
    /// @param urgency empty for what is not urgent
    /// @param day of the issue, or of the last act before it
    public record Line(
            UUID id,
            String href,
            String symbol,
            String type,
            String summary,
            String urgency,
            String signer,
            String drafter,
            Tag tag,
            String day) {}

    /// True where filters are set besides the tab.
    public boolean narrowed() {
        return !filter.text().isEmpty()
                || filter.state() != null
                || filter.type() != null
                || filter.year() != null
                || filter.signer() != null;
    }

    public String state() {
        return filter.state() == null ? "" : filter.state().name();
    }

    public String type() {
        return filter.type() == null ? "" : filter.type();
    }

    public String year() {
        return filter.year() == null ? "" : filter.year().toString();
    }

    public String signer() {
        return filter.signer() == null ? "" : filter.signer().toString();
    }
}
