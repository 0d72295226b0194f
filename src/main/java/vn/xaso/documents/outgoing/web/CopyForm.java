package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// What stands in the fields of a new copy, as it was typed.
public record CopyForm(String document, String type, String original, String pages, String recipients, String signer) {

    static CopyForm of(MultiValueMap<String, String> fields) {
        return new CopyForm(
                text(fields, "document"),
                text(fields, "type"),
                text(fields, "original"),
                text(fields, "pages"),
                text(fields, "recipients"),
                text(fields, "signer"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /// The page of a new copy.
    public record CopyFormPage(CopyForm form, List<Choice> types, List<Choice> signers, List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }

        /// Of the house's own document the file is there already.
        public boolean needsFile() {
            return form.document().isEmpty();
        }
    }

    /// The copies that were made, the newest first.
    public record CopyListPage(List<Line> lines) {}

    /// @param documentHref the document it is a copy of, or empty
    public record Line(
            String symbol,
            String day,
            String type,
            String original,
            String documentHref,
            String recipients,
            String signer,
            String href) {}
}
