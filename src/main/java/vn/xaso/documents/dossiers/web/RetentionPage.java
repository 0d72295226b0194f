package vn.xaso.documents.dossiers.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// One group of the table of terms, with everything that was ever written of it.
///
/// @param version that the person sees
public record RetentionPage(
        String href,
        String code,
        String title,
        Tag tag,
        List<Fact> facts,
        int version,
        boolean mayKeep,
        boolean ended,
        RetentionForm form,
        List<Happening> versions) {

    /// The whole table, or what was asked of it.
    ///
    /// @param count in words
    /// @param failed whether a new group was refused
    public record Every(
            Asked asked,
            List<Choice> fields,
            List<Choice> states,
            List<Part> parts,
            String count,
            boolean mayKeep,
            boolean failed,
            RetentionForm form,
            List<Link> exports) {}

    /// @param retention as forms send it, or empty
    public record Asked(String text, String field, String retention, String state) {

        public boolean isNarrowed() {
            return !text.isEmpty() || !field.isEmpty() || !retention.isEmpty() || !state.isEmpty();
        }
    }

    public record Part(String name, List<Line> lines) {}

    public record Line(String href, String code, String title, String retention, String source, Tag tag) {}
}
