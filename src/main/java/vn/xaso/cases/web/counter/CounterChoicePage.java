package vn.xaso.cases.web.counter;

import java.util.List;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.ui.Link;

/// The page on which reception chooses the procedure.
///
/// @param title the words above the list: what was found, the field, or what comes most often
/// @param guides questions that lead to the right one of several that are alike
/// @param asked true where somebody searched or chose a field
public record CounterChoicePage(
        String text,
        String title,
        boolean asked,
        List<Row> rows,
        List<Link> fields,
        List<ProcedureGuides.Offer> guides) {

    /// @param limit the time limit in words
    public record Row(String href, String name, String code, String field, String limit) {}
}
