package vn.xaso.reports.sheets;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.xaso.ui.Texts;

/// Reports as spreadsheets: taken along, filled in without a line, brought back.
public interface Spreadsheets {

    /// @param mark what the file is of, so that no other file is taken for it
    void write(String mark, String title, SheetForm form, Computed computed, Texts texts, OutputStream output);

    /// The cells of a file that was written here, as they stand in it.
    ///
    /// @throws vn.xaso.kernel.Refusal where it is no such file, or one of another report
    Brought read(byte[] content, String mark);

    /// The first sheet of any file, row by row.
    ///
    /// @throws vn.xaso.kernel.Refusal where it cannot be read
    List<List<String>> rows(byte[] content);

    /// @param place as the spreadsheet names it, such as `D7`
    /// @param exact whether it is a number or a day of the file itself, not a text that somebody typed
    record Found(String value, String place, boolean exact) {}

    /// @param strays what stands where the form has no cell
    record Brought(Map<CellKey, Found> cells, List<Found> strays) {

        public Brought {
            cells = Map.copyOf(cells);
            strays = List.copyOf(strays);
        }
    }
}
