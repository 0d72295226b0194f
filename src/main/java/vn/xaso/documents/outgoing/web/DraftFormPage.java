package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;

/// The page on which a document is drafted.
///
/// @param action where the form is sent
/// @param back where the drafter goes without writing
/// @param version of the document that is written again, or 0
/// @param fileName of the file that the last version was made of, or empty
/// @param about what it answers, corrects or replaces; its address and its words, or an empty list
public record DraftFormPage(
        String action,
        String back,
        DraftForm form,
        String typeName,
        int version,
        String fileName,
        List<Link> about,
        String answers,
        String corrects,
        String replaces,
        Choices choices,
        List<FieldMessage> messages) {

    /// @param templates other proposals for the content, only before anything is written
    public record Choices(
            List<Choice> types,
            List<Choice> urgencies,
            List<Choice> signers,
            List<Choice> units,
            List<Link> templates) {}

    public boolean isNew() {
        return version == 0;
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
