package vn.xaso.documents.copies.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// What stands in the fields of a new copy, as it was typed.
///
/// @param source the part of the house that has the original, or empty
/// @param document the original there, or empty
/// @param part which of its files
/// @param units of this house that get it at once
public record CopyForm(
        String source,
        String document,
        String part,
        String type,
        String original,
        String pages,
        List<String> units,
        String recipients,
        String signer) {

    static CopyForm of(MultiValueMap<String, String> fields) {
        return new CopyForm(
                text(fields, "source"),
                text(fields, "document"),
                text(fields, "part"),
                text(fields, "type"),
                text(fields, "original"),
                text(fields, "pages"),
                Objects.requireNonNullElse(fields.get("units"), List.of()),
                text(fields, "recipients"),
                text(fields, "signer"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    @Nullable
    UUID id() {
        try {
            return document.isEmpty() ? null : UUID.fromString(document);
        } catch (IllegalArgumentException none) {
            throw new vn.xaso.kernel.Absent("original " + document);
        }
    }

    /// Only those that may be chosen.
    List<UnitId> recipients(List<Choice> choices) {
        return choices.stream()
                .map(Choice::value)
                .filter(units::contains)
                .map(id -> new UnitId(UUID.fromString(id)))
                .toList();
    }

    int file() {
        return part.matches("[0-9]{1,3}") ? Integer.parseInt(part) : 1;
    }

    /// The page of a new copy.
    ///
    /// @param originalHref the page of the original, or empty where it is uploaded
    /// @param files what is copied, where there is no choice
    /// @param parts its files, where there are several
    public record CopyFormPage(
            CopyForm form,
            String originalHref,
            List<String> files,
            List<Choice> parts,
            List<Choice> types,
            List<Choice> signers,
            List<Choice> units,
            List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }

        /// Of a document of the house the file is there already.
        public boolean needsFile() {
            return form.document().isEmpty();
        }

        public String leaveHref() {
            return originalHref.isEmpty() ? CopyController.HERE : originalHref;
        }
    }

    /// The copies that were made, the newest first.
    ///
    /// @param made the one that was made just now, or null
    public record CopyListPage(List<Line> lines, @Nullable Line made) {}

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
