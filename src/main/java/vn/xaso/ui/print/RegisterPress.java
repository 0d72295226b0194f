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
import vn.xaso.ui.Language;
import vn.xaso.ui.Pages;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Prints registers, and writes them as tables for a spreadsheet.
///
/// Law: 30/2020/NĐ-CP art. 16, Phụ lục IV
@Lazy
@Component
public class RegisterPress {

    private final Pages pages;
    private final TextShelf shelf;
    private final PdfPrinter printer;

    RegisterPress(Pages pages, TextShelf shelf, PdfPrinter printer) {
        this.pages = pages;
        this.shelf = shelf;
        this.printer = printer;
    }

    /// Sends the register as a file: a PDF to look at, a table to keep.
    ///
    /// @param reader in whose language the file says that it is not the whole register
    public void send(HttpServletResponse response, RegisterBook book, Form form, Texts reader) throws IOException {
        var paper = form == Form.PDF ? paper(book, reader) : null; // first: a fault must still be shown as a page
        response.setContentType(form.mediaType());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                (form == Form.PDF ? "inline" : "attachment") + "; filename=\"" + book.fileName() + "." + form.ending()
                        + "\"");
        if (paper != null) {
            response.getOutputStream().write(paper);
        } else {
            write(book, form, reader, response.getOutputStream());
        }
    }

    /// @param reader in whose language the file says that it is not the whole register
    public void write(RegisterBook book, Form form, Texts reader, OutputStream output) {
        try {
            switch (form) {
                case PDF -> output.write(paper(book, reader));
                case XLSX -> RegisterTable.write(book, reader, output);
                case CSV -> csv(book, reader, output);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private byte[] paper(RegisterBook book, Texts reader) throws IOException {
        var rows = new ArrayList<List<String>>();
        var missing = RegisterPortion.write(book, Form.PDF, reader, rows::add);
        var sheet = new RegisterSheet(book.issuer(), book.title(), book.period(), book.columns(), rows, missing);
        return printer.print(
                pages.print("ui/print/register", shelf.in(Language.VI), sheet), PdfDetails.of(book.title()));
    }

    private static void csv(RegisterBook book, Texts reader, OutputStream output) throws IOException {
        output.write("\uFEFF".getBytes(StandardCharsets.UTF_8)); // or a spreadsheet takes it for another alphabet
        output.write(line(book.columns().stream().map(Column::name).toList()));
        var missing = RegisterPortion.write(book, Form.CSV, reader, row -> output.write(line(row)));
        if (!missing.isEmpty()) {
            output.write(line(List.of(missing)));
        }
    }

    private static byte[] line(List<String> cells) {
        return CsvLine.of(cells).getBytes(StandardCharsets.UTF_8);
    }

    /// What stands on the paper.
    ///
    /// @param missing the last line, where the rows are not all, or empty
    public record RegisterSheet(
            String issuer,
            String title,
            String period,
            List<Column> columns,
            List<List<String>> rows,
            String missing) {}
}
