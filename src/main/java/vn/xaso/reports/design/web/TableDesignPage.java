package vn.xaso.reports.design.web;

import java.util.List;
import java.util.Map;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;

/// One table on the drawing board.
///
/// @param columns each with its fields; the last one is new
/// @param rows the last ones are new
/// @param cells cells that differ from their column; the last one is new
/// @param open the prefix of the card that stands open, or empty
public record TableDesignPage(
        String href,
        String formHref,
        String form,
        int no,
        int seen,
        boolean draft,
        Map<String, String> title,
        List<Card> columns,
        List<Row> rows,
        List<Card> cells,
        List<Choice> kinds,
        List<Choice> figures,
        SheetGrid preview,
        String open,
        List<FieldMessage> messages) {

    /// @param prefix of the names of its fields, such as `c3-`
    /// @param cell whether it is a single cell and not a column
    public record Card(String prefix, String summary, Map<String, String> fields, boolean cell, boolean fresh) {

        public String of(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    public record Row(String prefix, Map<String, String> fields, boolean fresh) {

        public String of(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }
}
