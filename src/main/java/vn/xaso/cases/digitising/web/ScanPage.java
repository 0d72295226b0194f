package vn.xaso.cases.digitising.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// One scan: its pages, and beside them what was read, to be confirmed or mended.
///
/// @param pictures of the pages, or empty where they cannot be drawn
/// @param coarse how few dots an inch it has, or 0 where that is enough
/// @param hasOwner the applicant has a personal number: the copy enters the store
public record ScanPage(
        String href,
        String back,
        String name,
        String file,
        List<String> pictures,
        int pages,
        int coarse,
        boolean straight,
        ScanForm form,
        List<Choice> papers,
        List<Choice> signers,
        boolean hasOwner,
        List<Hint> hints,
        List<FieldMessage> messages) {

    /// What was read for a field.
    ///
    /// @param picture the place where it stands, cut out
    public record Hint(String field, boolean flagged, int percent, String picture) {}

    public @Nullable Hint hint(String field) {
        return hints.stream()
                .filter(hint -> hint.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
