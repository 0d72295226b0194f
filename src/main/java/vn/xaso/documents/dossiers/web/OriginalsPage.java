package vn.xaso.documents.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// Who looked at originals or borrowed them.
public record OriginalsPage(
        List<Link> tabs,
        List<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Link> exports) {

    /// @param backHref where its return is written down, or empty
    public record Line(
            String day,
            String reader,
            String allowedBy,
            String symbol,
            String subject,
            String dossierHref,
            String dossier,
            Tag tag,
            String when,
            String note,
            String backHref) {}
}
