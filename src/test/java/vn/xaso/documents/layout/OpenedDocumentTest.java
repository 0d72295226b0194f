package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentPress;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.NumberAndDate;
import vn.xaso.signing.OrganisationSeal;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.SignatureCheck;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.signing.Signers;

/// A PDF that came from Word is opened for signature, number and day.
///
/// Law: 30/2020/NĐ-CP art. 13, art. 15
@HouseTest
class OpenedDocumentTest {

    @Autowired
    private DocumentPress press;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private PersonalSignature leader;

    @Autowired
    private NumberAndDate clerk;

    @Autowired
    private OrganisationSeal seal;

    @Autowired
    private SignatureCheck check;

    @Test
    void theOpenFieldsTakeSignatureNumberAndDay() throws Exception {
        var opened = press.open(ForeignPapers.decision().print());

        var signers = Signers.in(shelf);
        byte[] issued;
        try (var mine = signers.openLeaders();
                var ours = signers.openCommunes()) {
            var signed = leader.sign(opened, mine, Instant.now());
            var numbered = clerk.fill(signed, "123", NumberAndDate.dayText(LocalDate.of(2026, 2, 5)));
            issued = seal.sign(numbered, ours, Instant.now());
        }

        Files.write(Path.of("target/layout-opened.pdf"), issued);
        assertThat(check.verifyOwn(issued)).hasSize(2).allMatch(SignatureVerdict::isValid);
        try (var document = Loader.loadPDF(issued)) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getField("so").getValueAsString()).isEqualTo("123");
            assertThat(form.getField("so")
                            .getWidgets()
                            .getFirst()
                            .getRectangle()
                            .getLowerLeftX())
                    .isBetween(100f, 160f);
        }
    }

    @Test
    void dotsInPlaceOfTheNumberAreAPlaceToo() throws Exception {
        var opened = press.open(ForeignPapers.decision()
                .number("Số: ......../QĐ-UBND")
                .day("Sáng Nhè, ngày ..... tháng 02 năm 2026")
                .print());

        Files.write(Path.of("target/layout-opened-dots.pdf"), opened);
        try (var document = Loader.loadPDF(opened)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactly("so", "ngay", "chu_ky", "con_dau");
        }
    }

    @Test
    void refusesADocumentWithoutTheseThreePlaces() {
        var filled = ForeignPapers.decision().number("Số: 15/QĐ-UBND").print();
        var dated = ForeignPapers.decision()
                .day("Sáng Nhè, ngày 05 tháng 02 năm 2026")
                .print();
        var nobody = ForeignPapers.decision().signer("").print();

        for (var pdf : List.of(filled, dated, nobody)) {
            assertThatThrownBy(() -> press.open(pdf))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("documents.layout.noPlace");
        }
    }
}
