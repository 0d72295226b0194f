package vn.xaso.reports.entry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;

/// One table of a report, or its texts, to fill in: whole, or one row at a time.
///
/// @param no 0 for the texts
/// @param action where the form goes, with the row that is shown alone
/// @param row the number of the row that is shown alone, or 0
/// @param head the head of the table, or null for texts
/// @param overruled known figures that were changed, to be explained
/// @param wrong what is wrong in this part
/// @param blocks the parts of a large table; empty for others
/// @param was what stands in the cells of the page now, so that a later answer knows what was changed there
/// @param notice what became of what was sent, or null
/// @param unkept what was typed and could not be kept
public record TablePage(
        String reportHref,
        String report,
        String title,
        String period,
        List<Link> tabs,
        int no,
        String action,
        int row,
        @Nullable SheetGrid head,
        List<Line> lines,
        List<Overruled> overruled,
        List<ReportPage.Problem> wrong,
        boolean editable,
        String previousRow,
        String nextRow,
        List<Link> blocks,
        String was,
        ReportPage.@Nullable Notice notice,
        List<Unkept> unkept) {

    /// Where the page keeps by itself what is typed.
    public String draftsHref() {
        int query = action.indexOf('?');
        return query < 0 ? action + "/drafts" : action.substring(0, query) + "/drafts" + action.substring(query);
    }

    public record Unkept(String place, String value) {}

    /// @param href the page of this row alone
    public record Line(
            String mark, String words, String hint, boolean heading, boolean total, String href, List<Cell> cells) {}

    /// @param name the key of the cell
    /// @param kind NUMBER, TEXT, CHOICE, DATE, FORMULA, FIGURE or EMPTY
    /// @param label its row and column, for those who do not see the table
    /// @param source where a known figure comes from, or empty
    /// @param known whether the value is the one that the program knew
    /// @param error what is wrong, or empty
    public record Cell(
            String name,
            String kind,
            String column,
            String label,
            String value,
            List<Choice> choices,
            String source,
            boolean known,
            String error,
            boolean severe) {

        public boolean typed() {
            return !kind.equals("FORMULA") && !kind.equals("EMPTY");
        }

        public boolean number() {
            return kind.equals("NUMBER") || kind.equals("FIGURE") || kind.equals("FORMULA");
        }
    }

    /// @param label of the cell
    public record Overruled(String name, String label, String known, String typed, String reason, String error) {}

    public boolean isTexts() {
        return no == 0;
    }
}
