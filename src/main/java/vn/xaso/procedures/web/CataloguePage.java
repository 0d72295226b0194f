package vn.xaso.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Tag;

/// The whole catalogue for the office.
///
/// @param mayCheck whether the official may open the list of what is to be checked
/// @param mayClose whether the official may say what the unit does not take
public record CataloguePage(
        String text,
        String field,
        List<Choice> fields,
        List<Row> rows,
        @Nullable String firstHref,
        @Nullable String nextHref,
        boolean mayCheck,
        boolean mayClose) {

    public record Row(String code, String name, String field, int number, Tag status, String source, int openFlags) {}
}
