package vn.xaso.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;

/// The officials of the unit with their positions of today.
public record PersonListPage(
        String unit,
        String text,
        String office,
        List<Choice> offices,
        List<Row> rows,
        @Nullable String first,
        @Nullable String next,
        boolean mayAdd) {

    public boolean isFiltered() {
        return !text.isBlank() || !office.isEmpty();
    }

    public record Row(String href, String name, String titles, String offices, String phone) {}
}
