package vn.xaso.procedures.design.web;

import java.util.List;
import vn.xaso.procedures.FlowPicture;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// A design as a whole: its parts, what the checks say, its flow, and what can be done with it.
///
/// @param note why it was sent back or given up, or empty
/// @param compareHref where it stands beside the version it comes from, or empty
/// @param versionHref what it became, or empty
/// @param from the day from which it is to be in force, as a date field has it
/// @param asked the same day in words, or empty while nobody asked
public record DesignPage(
        String href,
        String title,
        String code,
        Tag state,
        String changed,
        String note,
        List<PartRow> parts,
        List<FindingRow> findings,
        FlowPicture picture,
        String compareHref,
        String versionHref,
        int revision,
        boolean live,
        boolean open,
        boolean mayPublish,
        String from,
        String asked,
        List<FieldMessage> messages) {

    /// @param holds how much of it is there
    public record PartRow(String href, String name, String holds, int errors) {}

    public List<FindingRow> errors() {
        return findings.stream().filter(FindingRow::error).toList();
    }

    public List<FindingRow> warnings() {
        return findings.stream().filter(finding -> !finding.error()).toList();
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
