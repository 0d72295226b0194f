package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Link;

/// The communes of a province, of today or of the past.
public record UnitListPage(
        String province,
        String text,
        boolean history,
        List<Link> periods,
        List<Row> rows,
        @Nullable String next) {

    public record Row(String href, String code, String name, String kind, String period) {}
}
