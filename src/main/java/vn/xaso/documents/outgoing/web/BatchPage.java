package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.ui.FieldMessage;

/// Signing several documents with one PIN.
///
/// @param results of the batch that was just signed, or none
/// @param most how many one batch may have
public record BatchPage(List<Line> lines, List<Result> results, int most, List<FieldMessage> messages) {

    /// @param opened only what was opened can be signed
    /// @param chosen ticked when the page comes back
    public record Line(
            String id,
            String href,
            String type,
            String summary,
            String urgency,
            String drafter,
            boolean opened,
            boolean chosen) {}

    /// @param problem why it was not signed, or empty where it was
    public record Result(String href, String summary, String problem) {}

    public boolean hasOpened() {
        return lines.stream().anyMatch(Line::opened);
    }

    public long signed() {
        return results.stream().filter(result -> result.problem().isEmpty()).count();
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
