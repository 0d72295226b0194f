package vn.xaso.cases.digitising.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Tag;

/// The papers of a case, those that wait to be confirmed, and the way to bring more.
///
/// @param done what was just done, or empty
public record DigitisingPage(
        String href,
        String caseHref,
        String code,
        String procedure,
        List<Paper> papers,
        List<Waiting> waiting,
        String how,
        List<FieldMessage> messages,
        String done) {

    /// @param tag digitised, a file without a signature, or on paper only
    /// @param href its file, or empty
    public record Paper(String name, Tag tag, String href) {}

    /// @param guess what it seems to be
    /// @param warning why it should be scanned again, or null
    public record Waiting(
            String href,
            String name,
            String guess,
            String facts,
            @Nullable Tag warning) {}
}
