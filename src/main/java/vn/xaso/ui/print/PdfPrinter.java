package vn.xaso.ui.print;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// The printer of the office: well-formed XHTML goes in, PDF/A-2u comes out.
///
/// Nothing outside the page is fetched: only images inside it (`data:`) are drawn. The PDF program is loaded with the
/// first print and not at the start of the house.
@Component
public final class PdfPrinter {

    private final PrintFonts fonts;

    public PdfPrinter(PrintSettings settings) {
        fonts = PrintFonts.in(settings.fonts().stream().map(Path::of).toList());
    }

    /// @param html a whole XHTML page, best rendered by `Pages.print` with the sheet `ui/print/sheet.jte`
    public byte[] print(String html, PdfDetails details) {
        return new PdfRendering(fonts).render(html, details);
    }

    /// Puts open fields into a PDF made elsewhere, in place of what stood there.
    public byte[] withFields(byte[] pdf, List<OpenField> fields) {
        return new FieldOpening(fonts).open(pdf, fields);
    }

    /// The upright face of the print font, for what is written into a printed page later.
    public byte[] textFont() {
        return fonts.bytes(PrintFonts.Face.REGULAR).clone();
    }

    /// The folder of the fonts, or the name of the fallback inside the program; for the health page.
    public String fontSource() {
        return fonts.source();
    }
}
