package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.signing.Signers;
import vn.xaso.ui.print.Archivist;

/// Law: 30/2020/NĐ-CP art. 25, art. 26, art. 27, Phụ lục I, ô 14
@HouseTest
class DocumentCopyTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:15:30Z");
    private static final String BODY = "ỦY BAN NHÂN DÂN XÃ SÁNG NHÈ";

    @Autowired
    private DocumentPress press;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private OrganisationSeal seal;

    @Autowired
    private SignatureCheck check;

    @ParameterizedTest
    @ValueSource(strings = {"SAO Y", "TRÍCH SAO", "SAO LỤC"})
    void saysWhoCopiedAndWhenAtTheTopRightOfTheFirstPage(String mark) throws Exception {
        var pdf = press.copy(longReport(), new Copy(mark, "05/SY-UBND", BODY, AT, List.of()));

        Files.write(Path.of("target/layout-copy.pdf"), pdf);
        assertThat(text(pdf, 1))
                .contains(mark + "; " + BODY + ";")
                .contains("24/11/2026 09:15:30 +07:00")
                .contains("Số: 05/SY-UBND");
        assertThat(text(pdf, 2)).doesNotContain(mark + ";");
        assertThat(Archivist.objections(pdf)).isEmpty();
    }

    @Test
    void takesOnlyTheChosenPages() throws IOException {
        var original = longReport();

        var pdf = press.copy(original, new Copy("TRÍCH SAO", "01/TrS-UBND", BODY, AT, List.of(1, 3)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(text(pdf, 2)).isEqualTo(text(original, 3));
    }

    @Test
    void refusesAPageThatIsNotThere() {
        var original = longReport();

        assertThatThrownBy(() -> press.copy(original, new Copy("TRÍCH SAO", "", BODY, AT, List.of(99))))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.layout.noSuchPage");
        assertThatThrownBy(() -> press.copy("no paper".getBytes(), new Copy("SAO Y", "", BODY, AT, List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.layout.notPdf");
    }

    @Test
    void theCopyIsSealedWithoutASecondPicture() throws Exception {
        var copy = press.copy(longReport(), new Copy("SAO Y", "05/SY-UBND", BODY, AT, List.of()));
        byte[] sealed;
        try (var key = Signers.in(shelf).openCommunes()) {
            sealed = seal.sign(copy, key, Instant.now());
        }

        Files.write(Path.of("target/layout-copy-sealed.pdf"), sealed);
        assertThat(check.verifyOwn(sealed)).hasSize(1).allMatch(SignatureVerdict::isValid);
        assertThat(Archivist.objections(sealed)).isEmpty();
    }

    @Test
    void theWordsOfACopyOfACopyStandBesideThoseOfTheFirst() throws IOException {
        var first = press.copy(longReport(), new Copy("SAO Y", "05/SY-UBND", BODY, AT, List.of()));

        var second = press.copy(first, new Copy("SAO LỤC", "06/SL-UBND", BODY, AT, List.of()));

        assertThat(byPlace(second)).contains("SAO LỤC; " + BODY + "; SAO Y; " + BODY + ";");
    }

    private static String byPlace(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(1);
            return stripper.getText(document);
        }
    }

    private static byte[] longReport() {
        return DocumentPrints.print(DocumentTexts.of("BAO_CAO")
                .body("Toàn xã có 21 bản, 1.482 hộ, 7.214 nhân khẩu, gồm các dân tộc Mông, Thái, Khơ Mú.\n".repeat(70))
                .make());
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
