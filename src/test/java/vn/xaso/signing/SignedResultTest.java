package vn.xaso.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;
import vn.xaso.ui.print.Archivist;
import vn.xaso.ui.print.Papers;

/// Law: 30/2020/NĐ-CP art. 5, art. 13, art. 15, Phụ lục I
@HouseTest
class SignedResultTest {

    private static final String DAY = NumberAndDate.dayText(LocalDate.of(2026, 2, 5));

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

    @TempDir
    private Path folder;

    private Signers signers;

    @BeforeEach
    void giveKeys() {
        signers = Signers.in(shelf);
    }

    @Test
    void bothSignaturesAreValidAfterNumberAndDayWereFilledIn() {
        var verdicts = check.verifyOwn(issued(0));

        assertThat(verdicts).extracting(SignatureVerdict::reason).containsExactly(Reason.GOOD, Reason.GOOD);
        assertThat(verdicts)
                .extracting(SignatureVerdict::signer)
                .containsExactly("Vàng A Dế", "Ủy ban nhân dân xã Sáng Nhè");
        assertThat(verdicts)
                .extracting(SignatureVerdict::changesAfter)
                .containsExactly(ChangesAfter.ALLOWED, ChangesAfter.NONE);
        assertThat(verdicts).extracting(SignatureVerdict::coversWholeDocument).containsExactly(false, true);
        assertThat(verdicts).allSatisfy(verdict -> {
            assertThat(verdict.organisation()).isEqualTo("UBND xã Sáng Nhè");
            assertThat(verdict.trustedBy()).contains("DEMONSTRATION ONLY");
        });
    }

    @Test
    void anIndependentJudgeFindsBothSignaturesValid() throws Exception {
        var judgement = Pdfsig.judge(issued(0), folder);

        assertThat(judgement.split("Signature is Valid", -1)).as(judgement).hasSize(3);
        assertThat(judgement).contains("Total document signed").contains("Signature #2");
    }

    @Test
    void aSignedDocumentOfManyPagesIsStillOneThatAnArchiveKeeps() throws Exception {
        var pdf = issued(30);

        Files.write(Path.of("target/issued-pages.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(check.verifyOwn(pdf)).allMatch(SignatureVerdict::isValid);
    }

    @Test
    void aSignedPageIsStillOneThatAnArchiveKeeps() throws Exception {
        var pdf = issued(0);

        Files.write(Path.of("target/issued.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
    }

    @Test
    void numberAndDayCanBeRead() throws Exception {
        try (var document = Loader.loadPDF(issued(0))) {
            document.getDocumentCatalog().getAcroForm().flatten();

            assertThat(new PDFTextStripper().getText(document)).contains("123").contains("ngày 05 tháng 02 năm 2026");
        }
    }

    @Test
    void theClerkOnlyAddsToWhatTheLeaderSigned() {
        var signed = signedByLeader(0);

        var filled = clerk.fill(signed, "123", DAY);

        assertThat(Arrays.copyOf(filled, signed.length)).isEqualTo(signed);
    }

    @Test
    void oneChangedByteBreaksBothSignatures() {
        var pdf = issued(0);
        pdf[2000] ^= 1;

        assertThat(check.verifyOwn(pdf)).isNotEmpty().allSatisfy(verdict -> {
            assertThat(verdict.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(verdict.intact()).isFalse();
        });
    }

    @Test
    void aNumberDrawnIntoThePageAfterTheLeaderSignedIsForbidden() throws Exception {
        var pdf = drawNumber(signedByLeader(0));

        var verdict = check.verifyOwn(pdf).getFirst();

        assertThat(verdict.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(verdict.reason()).isEqualTo(Reason.CHANGED_AFTERWARDS);
        assertThat(verdict.changesAfter()).isEqualTo(ChangesAfter.FORBIDDEN);
        assertThat(verdict.intact()).isTrue();
    }

    @Test
    void theSealDoesNotHealAForbiddenChange() throws Exception {
        byte[] pdf;
        try (var key = signers.openCommunes()) {
            pdf = seal.sign(drawNumber(signedByLeader(0)), key, Instant.now());
        }

        assertThat(check.verifyOwn(pdf))
                .extracting(SignatureVerdict::verdict)
                .containsExactly(Verdict.INVALID, Verdict.VALID);
    }

    @Test
    void aNumberIsGivenOnce() {
        var filled = clerk.fill(signedByLeader(0), "123", DAY);

        assertThatThrownBy(() -> clerk.fill(filled, "124", DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRevokedKeyIsNotBelievedAnyMore() {
        var pdf = signedByLeader(0);

        vn.xaso.kernel.UnitScope.of(signers.unit()).run(() -> shelf.revoke(signers.leadersKey()));

        var verdict = check.verifyOwn(pdf).getFirst();
        assertThat(verdict.reason()).isEqualTo(Reason.REVOKED);
        assertThat(verdict.isValid()).isFalse();
    }

    @Test
    void whatWasSignedWithARetiredKeyStaysGood() {
        var pdf = signedByLeader(0);

        vn.xaso.kernel.UnitScope.of(signers.unit()).run(() -> shelf.retire(signers.leadersKey()));

        assertThat(check.verifyOwn(pdf).getFirst().isValid()).isTrue();
        assertThatThrownBy(signers::openLeaders).hasMessage("signing.key.absent");
    }

    @Test
    void aDocumentWithoutPreparedFieldsIsSignedAtTheEnd() throws Exception {
        var foreign = Papers.printer()
                .print(
                        "<html><head><title>x</title></head><body style='font-family: \"Liberation Serif\"'>"
                                + "<p>Tờ trình</p></body></html>",
                        vn.xaso.ui.print.PdfDetails.of("Tờ trình"));
        byte[] pdf;
        try (var mine = signers.openLeaders();
                var ours = signers.openCommunes()) {
            pdf = seal.sign(leader.sign(foreign, mine, Instant.now()), ours, Instant.now());
        }

        Files.write(Path.of("target/foreign.pdf"), pdf);
        assertThat(check.verifyOwn(pdf)).hasSize(2).allMatch(SignatureVerdict::isValid);
    }

    private byte[] signedByLeader(int furtherParagraphs) {
        try (var key = signers.openLeaders()) {
            return leader.sign(Papers.maritalStatus(furtherParagraphs), key, Instant.now());
        }
    }

    private byte[] issued(int furtherParagraphs) {
        var filled = clerk.fill(signedByLeader(furtherParagraphs), "123", DAY);
        try (var key = signers.openCommunes()) {
            return seal.sign(filled, key, Instant.now());
        }
    }

    private static byte[] drawNumber(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            var resources = page.getResources();
            var font = resources.getFont(resources.getFontNames().iterator().next());
            try (var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                pen.setLineWidth(2);
                pen.moveTo(120, 700);
                pen.lineTo(200, 700);
                pen.stroke();
            }
            assertThat(font).isNotNull();
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setNeedToBeUpdated(true);
            var output = new ByteArrayOutputStream();
            document.saveIncremental(output);
            return output.toByteArray();
        }
    }
}
