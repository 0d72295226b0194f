package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.Map;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One report with all that may be done with it.
///
/// @param notices what the reader should know first
/// @param acts the names of the acts that are open to the reader
public record ReportPage(
        String href,
        String title,
        String period,
        Tag tag,
        List<Fact> facts,
        List<Notice> notices,
        List<Part> parts,
        List<Problem> problems,
        boolean editable,
        boolean asksTheHouse,
        boolean hasPrevious,
        boolean hasErrors,
        List<String> acts,
        int version,
        List<SendingLine> sendings,
        List<Link> files,
        List<Happening> story,
        Map<String, String> typed,
        List<FieldMessage> messages) {

    public record Notice(vn.xaso.ui.Kind kind, String title, String text) {}

    /// @param filled such as `12 of 40 cells`
    public record Part(String href, String name, String filled, int problems) {}

    public record Problem(String href, String place, String text, Tag tag) {}

    /// @param differences the page that compares it with the one before, or empty
    public record SendingLine(
            int no,
            String href,
            String paper,
            String symbol,
            String signer,
            String at,
            String hash,
            String differences) {}

    /// The same with something to tell first.
    ReportPage with(Notice notice) {
        var all = new java.util.ArrayList<>(List.of(notice));
        all.addAll(notices);
        return new ReportPage(
                href,
                title,
                period,
                tag,
                facts,
                all,
                parts,
                problems,
                editable,
                asksTheHouse,
                hasPrevious,
                hasErrors,
                acts,
                version,
                sendings,
                files,
                story,
                typed,
                messages);
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
