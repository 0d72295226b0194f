package vn.xaso.signing.trust.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// Whom the installation believes, or believed.
///
/// @param done what was just done, or empty
public record TrustListPage(
        List<Link> tabs,
        String text,
        boolean ended,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next,
        boolean mayManage,
        String done) {

    public record Row(String href, String name, String service, String source, String period, Tag state) {}
}
