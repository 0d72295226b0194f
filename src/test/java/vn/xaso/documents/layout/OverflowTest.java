package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.layout.domain.SeenDocument;
import vn.xaso.documents.layout.gateway.pdf.PdfReader;
import vn.xaso.ui.print.Archivist;

/// Whatever somebody writes stays on the sheet: nothing runs over an edge or over something else.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
class OverflowTest {

    private static final double EDGE = 40;
    private static final String LONG = "Tổng kết 05 năm thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế -"
            + " xã hội vùng đồng bào dân tộc thiểu số và miền núi, giảm nghèo bền vững, xây dựng nông thôn mới ";

    record Case(String name, DocumentText text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        var wide = "|STT|Họ và tên|Ngày sinh|Dân tộc|Bản|Nghề nghiệp|Số định danh|Ghi chú|\n"
                + ("|1|Vàng Thị Mỷ Dung Phương Anh|05/02/1986|Hà Nhì|Huổi Lụ 2|Trồng trọt, chăn nuôi|011186000123|"
                                + "Hộ nghèo, có người khuyết tật nặng|\n")
                        .repeat(80);
        return Stream.of(
                new Case(
                        "a long abstract",
                        DocumentTexts.of("BAO_CAO").summary(LONG.repeat(3)).make()),
                new Case(
                        "a long subject of a letter",
                        DocumentTexts.of("CONG_VAN").summary(LONG.repeat(2)).make()),
                new Case(
                        "thirty recipients",
                        DocumentTexts.of("CONG_VAN").recipients(30).make()),
                new Case(
                        "a wide table over pages",
                        DocumentTexts.of("KE_HOACH").body("Danh sách:\n" + wide).make()),
                new Case(
                        "words without a space",
                        DocumentTexts.of("THONG_BAO")
                                .body("Xem tại https://sangnhe.example/" + "thu-muc-van-ban-".repeat(12) + "het\n"
                                        + "|STT|" + "khongcochotrong".repeat(9) + "|\n|1|x|\n")
                                .make()),
                new Case(
                        "a long issuer",
                        DocumentTexts.of("QUYET_DINH")
                                .issuer("BAN CHỈ ĐẠO THỰC HIỆN CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÃ SÁNG NHÈ")
                                .make()),
                new Case(
                        "appendices",
                        DocumentTexts.of("QUYET_DINH")
                                .body("Điều 1. Ban hành kèm theo Quyết định này các phụ lục.\n"
                                        + ("Phụ lục I\nDANH SÁCH\n(Kèm theo Quyết định số     /QĐ-UBND)\n" + wide)
                                                .repeat(3))
                                .make()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingStaysOnTheSheetAndApart(Case given) throws Exception {
        var pdf = DocumentPrints.print(given.text());

        Files.createDirectories(Path.of("target/layout"));
        Files.write(Path.of("target/layout/overflow-" + given.name().replace(' ', '-') + ".pdf"), pdf);
        var seen = PdfReader.read(pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(outside(seen)).isEmpty();
        assertThat(overlapping(seen)).isEmpty();
    }

    private static List<String> outside(SeenDocument seen) {
        return seen.pages().stream()
                .flatMap(page -> page.texts().stream()
                        .filter(text -> text.left() < EDGE
                                || text.right() > page.width() - EDGE
                                || text.baseline() > page.height() - 15)
                        .map(text -> page.number() + ": " + text.text()))
                .toList();
    }

    /// Two pieces of a line that share some of its width lie over each other.
    private static List<String> overlapping(SeenDocument seen) {
        return seen.pages().stream()
                .flatMap(page -> page.texts().stream()
                        .filter(one -> page.texts().stream()
                                .anyMatch(other -> !other.equals(one)
                                        && Math.abs(other.baseline() - one.baseline()) < 5
                                        && other.left() < one.right() - 1
                                        && one.left() < other.right() - 1))
                        .map(text -> page.number() + ": " + text.text()))
                .toList();
    }
}
