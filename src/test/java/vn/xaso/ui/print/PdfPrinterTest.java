package vn.xaso.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {

    private static final PdfDetails DETAILS = PdfDetails.of("Giấy xác nhận");

    @TempDir
    private Path folder;

    @Test
    void printsWhatAnArchiveKeeps() throws Exception {
        var pdf = Papers.maritalStatus(0);

        Files.write(Path.of("target/result-1-page.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
    }

    @Test
    void printsALongDocumentThatAnArchiveKeeps() throws Exception {
        var pdf = Papers.maritalStatus(30);

        Files.write(Path.of("target/result-pages.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void keepsVietnameseLettersReadable() throws IOException {
        var text = text(Papers.maritalStatus(0));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Bản Nà Ản, xã Sáng Nhè, tỉnh Điện Biên")
                .contains("Vàng A Dế");
    }

    @Test
    void composesDecomposedMarks() throws IOException {
        var apart = Normalizer.normalize("Mường Nhé, Điện Biên", Normalizer.Form.NFD);

        var pdf = print("<p>" + apart + "</p>");

        assertThat(text(pdf)).contains("Mường Nhé, Điện Biên");
    }

    @Test
    void leavesEmptyFieldsForNumberDayAndBothSignatures() throws IOException {
        try (var document = Loader.loadPDF(Papers.maritalStatus(30))) {
            var form = document.getDocumentCatalog().getAcroForm();

            assertThat(form.getFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactlyInAnyOrder("so", "ngay", "chu_ky", "con_dau");
            assertThat(form.getField("so").getValueAsString()).isEmpty();
            assertThat(document.getPages()
                            .indexOf(form.getField("so").getWidgets().getFirst().getPage()))
                    .isZero();
            assertThat(document.getPages()
                            .indexOf(form.getField("chu_ky")
                                    .getWidgets()
                                    .getFirst()
                                    .getPage()))
                    .isEqualTo(document.getNumberOfPages() - 1);
        }
    }

    @Test
    void doesNotReadAFileThatThePageNames() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        var pdf = print("<p>trước</p><img src='" + secret.toUri() + "' alt=''/><img src='file:///etc/passwd' alt=''/>"
                + "<link rel='stylesheet' href='file:///etc/passwd'/>");

        assertThat(text(pdf)).contains("trước").doesNotContain("root:");
    }

    @Test
    void asksNoServerThatThePageNames() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            print("<p style=\"background: url('" + address + "/a.png')\">a</p><img src='" + address
                    + "/b.png' alt=''/><style>@import url('" + address + "/c.css'); @font-face { font-family: x; src:"
                    + " url('" + address + "/d.ttf'); }</style><object data='" + address + "/e'></object>");
        } finally {
            server.stop(0);
        }

        assertThat(asked).hasValue(0);
    }

    @Test
    void readsNoEntityFromOutside() throws IOException {
        var html = "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html><head><title>x</title></head>"
                + "<body style='font-family: \"Liberation Serif\"'>trước &e; sau</body></html>";

        var pdf = Papers.printer().print(html, DETAILS);

        assertThat(text(pdf)).contains("trước").doesNotContain("root:");
    }

    @Test
    void refusesAPageThatIsNotWellFormed() {
        assertThatIllegalArgumentException().isThrownBy(() -> print("<p>chưa đóng"));
    }

    @Test
    void fallsBackToTheFontInsideTheProgram() throws Exception {
        var printer = new PdfPrinter(new PrintSettings(List.of(folder.toString())));

        var pdf = printer.print(Papers.html(Papers.layout(0)), DETAILS);

        assertThat(printer.fontSource()).contains("Liberation Sans");
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Bản Nà Ản");
    }

    private static byte[] print(String body) {
        return Papers.printer()
                .print(
                        "<html><head><title>x</title></head><body style='font-family: \"Liberation Serif\"'>" + body
                                + "</body></html>",
                        DETAILS);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
