package vn.xaso.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;

/// What is to be checked in the catalogue, or what has been checked.
public record FlagListPage(
        String field,
        String reason,
        boolean cleared,
        List<Choice> fields,
        List<Choice> reasons,
        List<Choice> states,
        int open,
        List<Row> rows,
        @Nullable String firstHref,
        @Nullable String nextHref) {

    public record Row(String href, String code, String name, String field, String reason, String raw, String cleared) {}
}
