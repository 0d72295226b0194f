package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xaso.documents.Urgency;
import vn.xaso.ui.print.Archivist;

/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I, Phụ lục III
class DocumentPrintTest {

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(Path.of("target/layout"));
    }

    static Stream<String> types() {
        return DocumentTexts.TYPES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void printsEveryTypeSoThatAnArchiveKeepsIt(String type) throws Exception {
        var pdf = DocumentPrints.print(DocumentTexts.of(type).open().make());

        Files.write(Path.of("target/layout/" + type + ".pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void leavesEveryTypeItsOpenFields(String type) throws IOException {
        try (var document = Loader.loadPDF(
                DocumentPrints.print(DocumentTexts.of(type).open().make()))) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactlyInAnyOrder("so", "ngay", "chu_ky", "con_dau");
        }
    }

    @Test
    void printsNumberAndDayWhereTheyAreGiven() throws IOException {
        var text = text(DocumentPrints.print(DocumentTexts.of("QUYET_DINH").make()));

        assertThat(text).contains("Số: 15/QĐ-UBND").contains("Sáng Nhè, ngày 05 tháng 02 năm 2026");
    }

    @Test
    void marksUrgencyCirculationAndDraft() throws Exception {
        var pdf = DocumentPrints.print(DocumentTexts.of("CONG_VAN")
                .marked(Urgency.EXPRESS, "lưu hành nội bộ", 2)
                .make());

        Files.write(Path.of("target/layout/marked.pdf"), pdf);
        assertThat(text(pdf)).contains("HỎA TỐC").contains("LƯU HÀNH NỘI BỘ").contains("DỰ THẢO LẦN 2");
    }

    @Test
    void attachesAnAppendixBehindTheSignature() throws Exception {
        var pdf = DocumentPrints.print(DocumentTexts.of("QUYET_DINH")
                .body("Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân.\nQUY CHẾ\nTiếp công dân\n"
                        + "(Kèm theo Quyết định số     /QĐ-UBND ngày     tháng     năm 2026)\n"
                        + "Chương I\nQUY ĐỊNH CHUNG\n"
                        + "Điều 1. Phạm vi\nQuy chế này quy định việc tiếp công dân.\n".repeat(40)
                        + "Phụ lục I\nDANH SÁCH CÁC BẢN\n|STT|Bản|Số hộ|\n" + "|1|Nà Ản|86|\n".repeat(60))
                .make());

        Files.write(Path.of("target/layout/attached.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(text(pdf).indexOf("Phụ lục I")).isGreaterThan(text(pdf).indexOf("Lò Văn Thắng"));
    }

    /// The text and each appendix have numbers of their own, and none on their first page.
    ///
    /// Law: 30/2020/NĐ-CP Phụ lục I
    @Test
    void numbersThePagesOfEachAppendixByThemselves() throws Exception {
        var line = "Đề nghị Trưởng các bản rà soát, lập danh sách và gửi về Văn phòng để tổng hợp theo quy định.\n";
        var pdf = DocumentPrints.print(DocumentTexts.of("KE_HOACH")
                .body(line.repeat(40) + "Phụ lục I\nDANH SÁCH\n" + line.repeat(25) + "Phụ lục II\nBIỂU MẪU\n"
                        + line.repeat(25))
                .make());

        Files.write(Path.of("target/layout/numbered.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(heads(pdf)).containsExactly("", "2", "3", "", "2", "", "2");
    }

    /// What stands in the top margin of each page.
    private static List<String> heads(byte[] pdf) throws IOException {
        var heads = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                var stripper = new PDFTextStripperByArea();
                stripper.addRegion("top", new Rectangle2D.Double(0, 0, 595, 54));
                stripper.extractRegions(page);
                heads.add(stripper.getTextForRegion("top").strip());
            }
        }
        return heads;
    }

    static Stream<Integer> lengths() {
        return Stream.iterate(1, n -> n + 1).limit(24);
    }

    /// The block of the signature never stands alone: at least two lines of the text are with it.
    @ParameterizedTest
    @MethodSource("lengths")
    void neverSignsAnEmptyPage(int paragraphs) throws IOException {
        var body = "Đề nghị Trưởng các bản rà soát, lập danh sách và gửi về Văn phòng để tổng hợp, trình Ủy ban nhân"
                + " dân xã xem xét trước ngày 20 hằng tháng theo quy định hiện hành.\n";
        var pdf = DocumentPrints.print(DocumentTexts.of("CONG_VAN")
                .body(body.repeat(paragraphs))
                .recipients(20)
                .make());

        Files.write(Path.of("target/layout/length-" + paragraphs + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            var last = List.of(stripper.getText(document).split("\\R"));
            int sign = 0;
            while (!last.get(sign).contains("Nơi nhận") && !last.get(sign).contains("TM. ỦY BAN")) {
                sign++;
            }
            assertThat(sign).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void printsThirtyPagesWithLongNames() throws Exception {
        var body = "I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ PHÁT TRIỂN KINH TẾ - XÃ HỘI\n"
                + "Toàn xã có 21 bản, 1.482 hộ, 7.214 nhân khẩu, gồm các dân tộc Mông, Thái, Khơ Mú cùng sinh sống; thu"
                + " nhập bình quân đầu người đạt 32,4 triệu đồng, tăng 6,1 phần trăm so với cùng kỳ năm trước.\n"
                        .repeat(3);
        var pdf = DocumentPrints.print(DocumentTexts.of("BAO_CAO")
                .body(body.repeat(110))
                .issuer("BAN CHỈ ĐẠO THỰC HIỆN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÃ SÁNG NHÈ GIAI ĐOẠN 2026-2030")
                .summary("Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh chín"
                        + " tháng đầu năm và phương hướng, nhiệm vụ trọng tâm những tháng cuối năm 2026 trên địa"
                        + " bàn xã")
                .recipients(20)
                .make());

        Files.write(Path.of("target/layout/thirty.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(25);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
