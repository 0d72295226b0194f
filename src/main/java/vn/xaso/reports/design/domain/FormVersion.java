package vn.xaso.reports.design.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.sheets.SheetForm;

/// One version of the form of a duty. Once published it never changes: reports are pinned to it.
///
/// @param revision counts the changes of a draft
/// @param publishedAt null for a draft
/// @param sha256 of a published form
public record FormVersion(
        UUID id,
        UnitId province,
        UUID duty,
        int no,
        SheetForm form,
        int revision,
        Instant changedAt,
        String changedBy,
        @Nullable Instant publishedAt,
        String sha256) {

    public boolean isDraft() {
        return publishedAt == null;
    }

    public FormVersion with(SheetForm changed, Instant at, String by) {
        return new FormVersion(id, province, duty, no, changed, revision + 1, at, by, null, "");
    }

    public FormVersion published(Instant at, String by, String hash) {
        return new FormVersion(id, province, duty, no, form, revision + 1, at, by, at, hash);
    }
}
