package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.signing.SignatureReport.Change;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;
import vn.xaso.ui.print.Papers;

/// What a stranger may try with a document that the commune issued.
///
/// Law: 130/2018/NĐ-CP art. 6; 30/2020/NĐ-CP art. 13
@HouseTest
class StrictSignaturesTest {

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

    private byte[] issued = {};

    private interface Deed {
        void to(PDDocument document) throws IOException;
    }

    @BeforeEach
    void issue() {
        var signers = Signers.in(shelf);
        try (var own = signers.openLeaders();
                var ours = signers.openCommunes()) {
            var signed = leader.sign(Papers.maritalStatus(0), own, Instant.now());
            var filled = clerk.fill(signed, "123", NumberAndDate.dayText(LocalDate.of(2026, 2, 5)));
            issued = seal.sign(filled, ours, Instant.now());
        }
    }

    @Test
    void tellsWhatCameAfterTheLeadersSignature() {
        var report = check.examine(issued);

        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        var first = report.signatures().getFirst();
        assertThat(first.later())
                .extracting(SignatureReport.Later::changes)
                .containsExactly(List.of(Change.FIELDS_FILLED), List.of(Change.SIGNATURE_ADDED));
        assertThat(first.coverage().revision()).isEqualTo(1);
        assertThat(first.coverage().ofRevisions()).isEqualTo(3);
        assertThat(first.revocation().standing()).isEqualTo(SignatureReport.Revocation.Standing.GOOD);
        assertThat(report.signatures().getLast().coverage().whole()).isTrue();
    }

    @Test
    void theNumberCannotBeWrittenOverAfterTheSeal() throws IOException {
        var forged = later(document -> {
            var field = document.getDocumentCatalog().getAcroForm(null).getField("so");
            field.setValue("999");
        });

        assertBroken(forged, Change.FIELDS_CHANGED);
    }

    @Test
    void theNumberCannotBeRepaintedWhileItsValueStays() throws IOException {
        var forged = later(document -> {
            var widget = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField("so")
                    .getWidgets()
                    .getFirst();
            var drawn = widget.getAppearance().getNormalAppearance().getAppearanceStream();
            try (var pen = drawn.getCOSObject().createOutputStream()) {
                pen.write("0 0 10 10 re f".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            drawn.getCOSObject().setNeedToBeUpdated(true);
        });

        assertBroken(forged, Change.FIELDS_CHANGED);
    }

    @Test
    void aNoteOverThePageIsForbidden() throws IOException {
        var forged = later(document -> {
            var note = new PDAnnotationText();
            note.setContents("Đã thay đổi");
            note.setRectangle(new PDRectangle(100, 500, 200, 100));
            var page = document.getPage(0);
            var notes = page.getAnnotations();
            notes.add(note);
            page.setAnnotations(notes);
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertBroken(forged, Change.ANNOTATIONS);
    }

    @Test
    void aSignatureFieldCannotBeMoved() throws IOException {
        var forged = later(document -> {
            var widget = document.getSignatureFields().getFirst().getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(10, 10, 100, 50));
            widget.getCOSObject().setNeedToBeUpdated(true);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });

        assertBroken(forged, Change.FIELDS_CHANGED);
    }

    @Test
    void aPageThatIsAddedIsTold() throws IOException {
        var forged = later(document -> {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });

        assertBroken(forged, Change.PAGE_CONTENT);
    }

    private void assertBroken(byte[] forged, Change why) {
        var report = check.examine(forged);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(signature.reason()).isEqualTo(Reason.CHANGED_AFTERWARDS);
            assertThat(signature.intact()).isTrue();
            assertThat(signature.later().getLast().changes()).contains(why);
            assertThat(signature.later().getLast().permitted()).isFalse();
        });
    }

    private byte[] later(Deed deed) throws IOException {
        try (var document = Loader.loadPDF(issued)) {
            deed.to(document);
            var output = new ByteArrayOutputStream();
            document.saveIncremental(output);
            return output.toByteArray();
        }
    }
}
