package vn.xaso.documents.outgoing.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.files.CheckedFile;
import vn.xaso.kernel.UnitId;

/// What a drafter hands in.
///
/// @param units recipients in this house
/// @param others recipients elsewhere, by name
/// @param file the document as it was made elsewhere, or null
/// @param keepsFile the file of the version before stays, where no new one comes
public record NewDraft(
        DraftText text,
        List<UnitId> units,
        List<String> others,
        @Nullable CheckedFile file,
        boolean keepsFile) {

    public NewDraft(DraftText text, List<UnitId> units, List<String> others, @Nullable CheckedFile file) {
        this(text, units, others, file, false);
    }
}
