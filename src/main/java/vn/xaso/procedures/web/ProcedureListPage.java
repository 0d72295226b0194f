package vn.xaso.procedures.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.Procedures.FieldCount;
import vn.xaso.ui.Tag;

/// The citizens' search among the procedures.
///
/// @param text what was searched for, or empty
/// @param field the field that is open, or empty
/// @param guides questions that lead to the right procedure
/// @param nextHref the address of the next page, or null
public record ProcedureListPage(
        String text,
        String field,
        List<Row> rows,
        List<FieldCount> fields,
        List<ProcedureGuides.Offer> guides,
        @Nullable String nextHref) {

    public record Row(String code, String name, String field, String time, String fee, Tag online) {}

    public String hrefOf(String otherField) {
        return "/thu-tuc?linh-vuc=" + UriUtils.encode(otherField, StandardCharsets.UTF_8);
    }

    public boolean isAsked() {
        return !text.isEmpty() || !field.isEmpty();
    }
}
