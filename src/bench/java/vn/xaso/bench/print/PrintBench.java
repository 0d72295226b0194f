package vn.xaso.bench.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.apache.pdfbox.Loader;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.layout.application.print.SheetMaker;
import vn.xaso.documents.layout.gateway.pdf.PdfReader;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;
import vn.xaso.ui.print.PrintSettings;

/// Pages a second of the press, beside PDFBox alone that writes the same words to the same places. In turn, one thread.
public final class PrintBench {

    private static final int ROUNDS = 3;
    private static final List<String> FONTS =
            List.of("/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2");
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");
    private static final PdfPrinter PRINTER = new PdfPrinter(new PrintSettings(FONTS));
    private final TextShelf shelf;

    private PrintBench(TextShelf shelf) {
        this.shelf = shelf;
    }

    private record Pace(double documents, double pages) {}

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        int seconds = Integer.parseInt(arguments[0]);
        System.out.println("                              press            PDFBox alone      press ÷ PDFBox");
        var bench = new PrintBench(new TextShelf());
        for (int paragraphs : new int[] {4, 30, 300}) {
            bench.measure(paragraphs, seconds);
        }
    }

    private void measure(int paragraphs, int seconds) throws Exception {
        var text = report(paragraphs);
        var pdf = press(text);
        int pages = pages(pdf);
        var plain = new PlainPdf(PdfReader.read(pdf), PRINTER.fontSource());
        if (pages(plain.write()) != pages) {
            throw new IllegalStateException("Not the same pages");
        }
        run(() -> press(text), pages, 2);
        run(plain::write, pages, 2);
        for (int round = 1; round <= ROUNDS; round++) {
            var ours = run(() -> press(text), pages, seconds);
            var other = run(plain::write, pages, seconds);
            System.out.printf(
                    "%3d pages, round %d   %6.1f/s %7.1f pages/s   %6.1f/s %7.1f pages/s   %.2f%n",
                    pages,
                    round,
                    ours.documents(),
                    ours.pages(),
                    other.documents(),
                    other.pages(),
                    ours.pages() / other.pages());
        }
    }

    private static Pace run(Supplier<byte[]> print, int pages, int seconds) {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        int documents = 0;
        while (System.nanoTime() < end) {
            print.get();
            documents++;
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Pace(documents / took, documents * pages / took);
    }

    private byte[] press(DocumentText text) {
        var page = SheetMaker.page(text, "Báo cáo");
        var html = new StringOutput();
        var model = Map.<String, Object>of("texts", shelf.in(Language.VI), "page", page);
        ENGINE.render("documents/layout/print/document.jte", model, html);
        return PRINTER.print(html.toString(), PdfDetails.of(page.title()));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static DocumentText report(int paragraphs) {
        var line =
                "Toàn xã có 21 bản, 1.482 hộ, 7.214 nhân khẩu, gồm các dân tộc Mông, Thái, Khơ Mú cùng sinh sống; thu"
                    + " nhập bình quân đầu người đạt 32,4 triệu đồng, tăng 6,1 phần trăm so với cùng kỳ năm trước.\n";
        return new DocumentText(
                "BAO_CAO",
                "",
                "ỦY BAN NHÂN DÂN XÃ SÁNG NHÈ",
                "15",
                "BC-UBND",
                "Sáng Nhè",
                LocalDate.of(2026, 2, 5),
                "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2026",
                List.of(),
                List.of(),
                line.repeat(paragraphs),
                List.of("Như trên", "Thường trực HĐND xã (để b/c)"),
                "Lưu: VT, VP (05b).",
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                "Lò Văn Thắng",
                Urgency.NORMAL,
                "",
                0,
                "");
    }
}
