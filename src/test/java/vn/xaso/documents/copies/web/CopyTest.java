package vn.xaso.documents.copies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.copies.domain.DocumentCopies;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.documents.incoming.domain.Particulars;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.ui.print.Archivist;

/// Copies with their marks, numbers and signatures: of what went out and of what came in.
///
/// Law: 30/2020/NĐ-CP art. 25–27
@HouseTest
class CopyTest {

    private static final String HERE = "/office/documents/copies";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private FileStore files;

    @Autowired
    private DocumentCopies copies;

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private TransactionTemplate transaction;

    private OutgoingOffice sending;
    private IncomingOffice receiving;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        sending = new OutgoingOffice(program);
        receiving = new IncomingOffice(program);
    }

    @Test
    void aCopyOfAnIssuedDocumentGetsItsMarkNumberAndSignature() {
        var issued = sending.issued(OutgoingOffice.unique("Sao gửi các bản"));
        var summary = issued.head().summary();

        assertThat(text(get("vanthu", HERE + "/new?source=OUTGOING&document=" + issued.id())))
                .contains("Bản sao y")
                .doesNotContain("SAO_LUC");
        var made = copy("OUTGOING", issued.id(), Map.of("original", summary));
        assertThat(made).hasStatus(303);
        assertThat(text(get("vanthu", Objects.requireNonNull(made.getResponse().getHeader("Location")))))
                .containsPattern("/SY-UBND đã được cấp số và ký số")
                .contains("Mở bản sao");
        assertThat(text(get("vanthu", HERE))).contains("/SY-UBND", summary);
        assertThat(text(get("vanthu", "/office/documents/outgoing/registers/file?book=COPIES&form=CSV")))
                .contains(summary);
    }

    @Test
    void anExtractSaysWhichPages() {
        var issued = sending.issued(OutgoingOffice.unique("Trích một trang"));
        var extract = Map.of("type", "TRICH_SAO", "original", issued.head().summary());

        var without = copy("OUTGOING", issued.id(), extract);
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("href=\"#pages\"");
        assertThat(copy("OUTGOING", issued.id(), with(extract, "pages", "1"))).hasStatus(303);
    }

    @Test
    void anOriginalIsNoCopyOfACopy() {
        var issued = sending.issued(OutgoingOffice.unique("Bản gốc"));

        var answer = copy("OUTGOING", issued.id(), Map.of("type", "SAO_LUC", "original", "x"));

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Chỉ sao lục từ bản sao y");
    }

    @Test
    void aDocumentThatCameInIsCopiedFromItsOwnPage() {
        var document = registered("");
        var page = "/office/documents/incoming/" + document.id();
        var form = HERE + "/new?source=INCOMING&amp;document=" + document.id();
        assertThat(text(get("vanthu", page))).contains("Sao văn bản", form);
        var begun = text(get("vanthu", form.replace("&amp;", "&")));
        assertThat(begun).contains(document.particulars().symbol(), "Sở Nội vụ tỉnh Điện Biên", page);

        var made = copy("INCOMING", document.id(), Map.of("original", "SNV", "recipients", "Trưởng bản Nậm Nhừ"));

        assertThat(made).hasStatus(303);
        assertThat(text(get("vanthu", HERE))).contains("href=\"" + page + "\"", "Trưởng bản Nậm Nhừ");
        assertThat(text(get("vanthu", page))).contains("Bản sao y số", "Trưởng bản Nậm Nhừ", "/SY-UBND");
        assertThat(text(get("chutich", page))).contains("Bản sao y số").doesNotContain(HERE + "/new");
    }

    /// Law: 30/2020/NĐ-CP art. 18
    @Test
    void aUnitOfThisHouseGetsTheCopyAmongItsIncomingDocuments() {
        var document = registered("");
        var neighbour = receiving.stranger("vanthu");
        var word = "Sao gửi " + document.id();

        var made = copy(
                "INCOMING",
                document.id(),
                Map.of("original", word, "units", neighbour.unit().toString(), "recipients", "Lưu: VT"));

        assertThat(made).hasStatus(303);
        assertThat(text(get("vanthu", HERE))).contains("UBND xã Si Pa Phìn; Lưu: VT");
        var arrived = arrived(neighbour, document);
        assertThat(arrived.type()).isEqualTo("SAO_Y");
        assertThat(arrived.notation()).isEqualTo("SY-UBND");
        assertThat(arrived.summary()).isEqualTo(word);
    }

    /// The post goes in a thread of its own.
    private Particulars arrived(Actor neighbour, IncomingDocument original) {
        var copy = sending.in(() -> copies.of(original.unit(), original.id())).getFirst();
        var origin = new Origin(original.unit(), copy.id());
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            var found = UnitScope.of(neighbour.unit())
                    .call(() -> transaction.execute(status -> incoming.findByOrigin(neighbour.unit(), origin)));
            if (found != null && found.isPresent()) {
                return found.get().particulars();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the copy did not arrive");
    }

    @Test
    void theCopyIsThePaperWithTheMarkAndTheSignature() {
        var document = registered("");
        copy("INCOMING", document.id(), Map.of("original", "Bản in của " + document.id()));
        var list = text(get("vanthu", HERE));
        var row = list.substring(0, list.indexOf("Bản in của " + document.id()));
        var href = row.substring(row.lastIndexOf(HERE + "/"), row.lastIndexOf("/file") + "/file".length());

        var pdf = get("vanthu", href).getResponse().getContentAsByteArray();

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("/ByteRange");
        assertThat(get("chutich", href)).hasStatus(404);
    }

    @Test
    void scannedPicturesAreCopiedAsOnePaper() throws Exception {
        var document = registered("", photograph("trang-1.jpg", "JPEG"), photograph("trang-2.png", "PNG"));
        var form = HERE + "/new?source=INCOMING&document=" + document.id();
        assertThat(text(get("vanthu", form))).contains("trang-1.jpg", "trang-2.png", "ghép thành một tệp PDF");

        assertThat(copy("INCOMING", document.id(), Map.of("original", "Bản quét " + document.id())))
                .hasStatus(303);

        var made = sending.in(() -> copies.of(document.unit(), document.id())).getFirst();
        var pdf = get("vanthu", HERE + "/" + made.id() + "/file").getResponse().getContentAsByteArray();
        assertThat(Archivist.objections(pdf)).isEmpty();
        try (var opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void picturesAreUploadedTogetherButNotWithAPdf() {
        var first = SampleFiles.picture("JPEG", 600, 800);

        assertThat(upload(new MockMultipartFile("file", "a.jpg", "image/jpeg", first), picture("b.png")))
                .hasStatus(303);
        var mixed = upload(picture("b.png"), new MockMultipartFile("file", "c.pdf", null, SampleFiles.pdf(1)));
        assertThat(mixed).hasStatus(422);
        assertThat(text(mixed)).contains("chỉ chọn các ảnh");
        assertThat(upload()).hasStatus(422);
    }

    private static MockMultipartFile picture(String name) {
        return new MockMultipartFile("file", name, "image/png", SampleFiles.picture("PNG", 600, 800));
    }

    private MvcTestResult upload(MockMultipartFile... sent) {
        var request = browser.post().uri(HERE).multipart();
        for (var file : sent) {
            request = request.file(file);
        }
        return request.requestAttr(Actor.class.getName(), sending.actor("vanthu"))
                .param("type", "SAO_Y")
                .param("original", "Quyết định 15/QĐ-UBND ngày 02/3/2026 của UBND tỉnh")
                .param("signer", "Cà Thị Xuân")
                .param("pin", "246810")
                .exchange();
    }

    private UploadedFile photograph(String name, String kind) {
        return new UploadedFile(name, SampleFiles.picture(kind, 620, 877));
    }

    @Test
    void whatIsSecretOrForOnePersonIsNotCopied() {
        var secret = registered("Mật, 02 bản");
        var personal = registered("Gửi đích danh đồng chí Chủ tịch");

        for (var document : java.util.List.of(secret, personal)) {
            var page = get("vanthu", "/office/documents/incoming/" + document.id());
            assertThat(text(page)).doesNotContain(HERE + "/new");
            assertThat(get("vanthu", HERE + "/new?source=INCOMING&document=" + document.id()))
                    .hasStatus(422);
            assertThat(copy("INCOMING", document.id(), Map.of("original", "x"))).hasStatus(422);
        }
    }

    @Test
    void whoMayNotIssueOrReadMakesNoCopy() {
        var document = registered("");
        var form = HERE + "/new?source=INCOMING&document=" + document.id();

        assertThat(get("chutich", form)).hasStatus(404);
        assertThat(get(receiving.stranger("vanthu"), form)).hasStatus(404);
    }

    private IncomingDocument registered(String note) {
        return registered(note, SampleFiles.pdf("cong-van.pdf"));
    }

    private IncomingDocument registered(String note, UploadedFile... sent) {
        var received = receiving.received(Arrays.stream(sent)
                .map(file -> files.check(file, Purpose.OFFICE_PAPER))
                .toArray(CheckedFile[]::new));
        var letter =
                IncomingOffice.letter(String.valueOf(System.nanoTime() % 1_000_000), "V/v tập huấn chữ ký số " + note);
        var said = new Particulars(
                letter.type(),
                letter.number(),
                letter.notation(),
                letter.issuedOn(),
                letter.issuer(),
                letter.summary(),
                letter.signer(),
                letter.signerPosition(),
                1,
                Urgency.NORMAL,
                null,
                note);
        return receiving.as(
                "vanthu",
                clerk -> receiving.desks().arrival().register(clerk, received.id(), received.version(), said, null));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new java.util.HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private MvcTestResult copy(String source, UUID document, Map<String, String> fields) {
        var request = browser.post()
                .uri(HERE)
                .requestAttr(Actor.class.getName(), sending.actor("vanthu"))
                .param("source", source)
                .param("document", document.toString())
                .param("part", "1")
                .param("signer", "Cà Thị Xuân")
                .param("pin", "246810");
        for (var field : with(Map.of("type", "SAO_Y"), "pages", "").entrySet()) {
            if (!fields.containsKey(field.getKey())) {
                request = request.param(field.getKey(), field.getValue());
            }
        }
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult get(String who, String address) {
        return get(sending.actor(who), address);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
