package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.signing.domain.SealText;
import vn.xaso.ui.print.Archivist;
import vn.xaso.ui.print.Papers;
import vn.xaso.ui.print.PdfDetails;

/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8, ô 14
@HouseTest
class SealWithoutPictureTest {

    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String WORDS = SealText.ofAttachment("15/KH-UBND", AT);
    private static final float RIGHT_MARGIN = 42.5f;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private OrganisationSeal seal;

    @Autowired
    private SignatureCheck check;

    private Signers signers;

    @BeforeEach
    void giveKeys() {
        signers = Signers.in(shelf);
    }

    @Test
    void anAttachmentCarriesNumberAndTimeAtTheTopRightOfItsFirstPage() throws Exception {
        var pdf = attachment(paper());

        Files.write(Path.of("target/attachment.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var box = signatureOn(document.getPage(0)).getRectangle();
            float width = document.getPage(0).getCropBox().getWidth();
            assertThat(box.getUpperRightX()).isBetween(width - RIGHT_MARGIN - 1, width - RIGHT_MARGIN + 1);
            assertThat(box.getUpperRightY()).isGreaterThan(800);
            assertThat(document.getPage(1).getAnnotations()).isEmpty();
            assertThat(letters(document)).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getFontSizeInPt()).isEqualTo(10);
                assertThat(letter.getFont().getName()).contains("LiberationSerif");
                assertThat(letter.getDir()).isZero();
            });
        }
        assertThat(check.verify(pdf)).hasSize(1).allMatch(SignatureVerdict::isValid);
    }

    @Test
    void theWordsStandOnOneBlackLineAndNoPictureIsThere() throws Exception {
        try (var document = Loader.loadPDF(attachment(paper()))) {
            var appearance = signatureOn(document.getPage(0))
                    .getAppearance()
                    .getNormalAppearance()
                    .getAppearanceStream();

            assertThat(pictures(appearance.getResources())).isZero();
            assertThat(new String(appearance.getContents().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .containsPattern("/DeviceGray cs\\s0 sc");
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new PDFTextStripper().getText(document).lines()).contains(WORDS);
        }
    }

    @Test
    void aCopyTellsItsKindAndALongNameIsBrokenIntoLines() throws Exception {
        byte[] pdf;
        try (var key = signers.openCommunes()) {
            var name = "Ủy ban nhân dân xã Mường Phăng, tỉnh Điện Biên; đơn vị được giao lưu trữ tài liệu của các xã"
                    + " Pá Khoang, Nà Nhạn và Nà Tấu trước ngày 01/7/2025";
            pdf = seal.signCopy(paper(), key, "Sao y", name, AT);
        }

        try (var document = Loader.loadPDF(pdf)) {
            var box = signatureOn(document.getPage(0)).getRectangle();
            assertThat(box.getHeight()).isEqualTo(25);
            assertThat(box.getLowerLeftX()).isGreaterThanOrEqualTo(RIGHT_MARGIN);
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sao y; Ủy ban nhân dân xã Mường Phăng")
                    .contains(" +07:00");
        }
        assertThat(check.verify(pdf)).hasSize(1).allMatch(SignatureVerdict::isValid);
    }

    @Test
    void aScannedPageThatLiesOnItsSideCarriesUprightWords() throws Exception {
        var pdf = attachment(lying());

        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new PDFTextStripper().getText(document)).contains(WORDS);
            assertThat(letters(document)).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getXDirAdj()).isGreaterThan(500);
                assertThat(letter.getYDirAdj()).isLessThan(50);
            });
        }
    }

    @Test
    void theArchiveKeepsItAsItIs() throws Exception {
        assertThat(Archivist.objections(attachment(paper()))).isEmpty();
    }

    @Test
    void onlyTheOrganisationSignsSo() {
        try (var leaders = signers.openLeaders()) {
            assertThatThrownBy(() -> seal.signAttachment(paper(), leaders, "15/KH-UBND", AT))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private byte[] attachment(byte[] pdf) {
        try (var key = signers.openCommunes()) {
            return seal.signAttachment(pdf, key, "15/KH-UBND", AT);
        }
    }

    private static byte[] paper() {
        var text = "<p>Danh sách kèm theo kế hoạch</p>".repeat(60);
        return Papers.printer()
                .print(
                        "<html><head><title>x</title></head><body style='font-family: \"Liberation Serif\"'>" + text
                                + "</body></html>",
                        PdfDetails.of("Phụ lục"));
    }

    private static byte[] lying() throws IOException {
        try (var document = Loader.loadPDF(paper());
                var output = new ByteArrayOutputStream()) {
            document.getPage(0).setRotation(90);
            document.save(output);
            return output.toByteArray();
        }
    }

    private static PDAnnotation signatureOn(PDPage page) throws IOException {
        assertThat(page.getAnnotations()).hasSize(1);
        return page.getAnnotations().getFirst();
    }

    private static List<TextPosition> letters(PDDocument document) throws IOException {
        document.getDocumentCatalog().getAcroForm().flatten();
        var found = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.startsWith("15/KH-UBND")) {
                    found.addAll(positions);
                }
            }
        };
        stripper.setEndPage(1);
        stripper.writeText(document, new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8));
        return found;
    }

    private static int pictures(PDResources resources) throws IOException {
        int count = 0;
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                count++;
            } else if (object instanceof PDFormXObject form) {
                count += pictures(form.getResources());
            }
        }
        return count;
    }
}
