package vn.xaso.reports.design.application;

import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.sheets.SheetTable;
import vn.xaso.reports.sheets.Spreadsheets;

/// A table that stands in a spreadsheet already, made a table of a form.
@Component
public class TakenTable {

    private final FileStore files;
    private final Spreadsheets sheets;

    TakenTable(FileStore files, @Lazy Spreadsheets sheets) {
        this.files = files;
        this.sheets = sheets;
    }

    /// @throws Refusal where no table stands in it
    public SheetTable from(UploadedFile upload) {
        var lines = sheets.rows(files.check(upload, Purpose.REPORT_SHEET).content());
        return of(lines, upload.name().replaceFirst("(?i)\\.xlsx$", ""));
    }

    /// @param name of the file, where no title stands above the table
    static SheetTable of(List<List<String>> lines, String name) {
        return new PaperTable(lines).read(name);
    }
}
