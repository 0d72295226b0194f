package vn.xaso.ui.print;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.CsvLine;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Prints registers, and writes them as tables for a spreadsheet.
///
/// Law: 30/2020/NĐ-CP art. 16, Phụ lục IV
@Lazy
@Component
public class RegisterPress {

    /// Some 150 pages; a longer register is printed in parts.
    static final int MOST_ROWS_ON_PAPER = 3_000;

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    RegisterPress(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    /// Sends the register as a file: a PDF to look at, a table to keep.
    public void send(HttpServletResponse response, RegisterBook book, Form form) throws IOException {
        var paper = form == Form.PDF ? paper(book) : null; // first: a refusal must still be shown as a page
        response.setContentType(form.mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                (form == Form.PDF ? "inline" : "attachment") + "; filename=\"" + book.fileName() + "." + form.ending()
                        + "\"");
        if (paper != null) {
            response.getOutputStream().write(paper);
        } else {
            write(book, form, response.getOutputStream());
        }
    }

    /// @throws Refusal `ui.register.tooLong` when it is longer than can be printed in one go
    public void write(RegisterBook book, Form form, OutputStream output) {
        try {
            switch (form) {
                case PDF -> output.write(paper(book));
                case XLSX -> RegisterTable.write(book, output);
                case CSV -> csv(book, output);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private byte[] paper(RegisterBook book) {
        var rows = new ArrayList<List<String>>();
        for (var row : book.rows()) {
            if (rows.size() == MOST_ROWS_ON_PAPER) {
                throw new Refusal("ui.register.tooLong", MOST_ROWS_ON_PAPER);
            }
            rows.add(row);
        }
        var sheet = new RegisterSheet(book.issuer(), book.title(), book.period(), book.columns(), rows);
        return printer.print(
                pages.print("ui/print/register", shelf.in(Language.VI), sheet), PdfDetails.of(book.title()));
    }

    private static void csv(RegisterBook book, OutputStream output) throws IOException {
        output.write("\uFEFF".getBytes(StandardCharsets.UTF_8)); // or a spreadsheet takes it for another alphabet
        output.write(line(book.columns().stream().map(Column::name).toList()));
        for (var row : book.rows()) {
            output.write(line(row));
        }
    }

    private static byte[] line(List<String> cells) {
        return CsvLine.of(cells).getBytes(StandardCharsets.UTF_8);
    }

    /// What stands on the paper.
    public record RegisterSheet(
            String issuer, String title, String period, List<Column> columns, List<List<String>> rows) {}
}
