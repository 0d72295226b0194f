package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.path;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.application.Direction;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.kernel.Actor;

/// The slip that goes with an incoming document through the office.
///
/// Law: 30/2020/NĐ-CP Phụ lục IV
@HouseTest
class HandlingSlipTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private IncomingDocuments documents;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void isOpenForThePenWhereNobodyHasSaidAnything() throws IOException {
        var registered = office.registered();

        assertThat(printed("vanthu", registered))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "UBND XÃ SÁNG NHÈ",
                        "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN",
                        "Sở Nội vụ tỉnh Điện Biên",
                        registered.particulars().symbol(),
                        "Ý kiến của lãnh đạo cơ quan, tổ chức",
                        "Ý kiến của lãnh đạo đơn vị",
                        "Ý kiến đề xuất của người giải quyết")
                .doesNotContain("Chủ trì");
    }

    @Test
    void carriesTheDirectionTheLeadTheContributorsTheDayAndTheOpinions() throws IOException {
        var chairman = office.actor("chutich");
        var specialist = office.actor("hotich");
        var submitted = office.submitted();
        var direction = new Direction(
                office.specialistParty(),
                List.of(office.officeParty()),
                List.of(),
                office.today().plusDays(10),
                "Khẩn trương tham mưu.");
        var directed = office.as(
                "chutich",
                leader -> office.desks().direction().direct(leader, submitted.id(), submitted.version(), direction));
        var given = office.transferred(directed);
        browser.post("chanhvanphong", given, "opinions", Map.of("note-contribute", "Đề nghị rà soát thêm hai bản."));
        browser.post("hotich", now(given), "no-answer", Map.of("note-needNoAnswer", "Văn bản để biết, đã thực hiện."));

        var slip = printed("hotich", given);

        assertThat(slip)
                .contains("Khẩn trương tham mưu.", chairman.name(), "Chủ trì:", specialist.name(), "Phối hợp:")
                .contains("Hạn xử lý:", office.today().plusDays(10).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .contains("Cho ý kiến phối hợp: Đề nghị rà soát thêm hai bản.", "Văn bản để biết, đã thực hiện.");
    }

    @Test
    void namesWhomTheHeadOfTheOfficeChose() throws IOException {
        var given = office.transferred(office.directed());
        var person = office.actor("hotich").person();
        browser.post(
                "chanhvanphong",
                given,
                "assignment",
                Map.of("person", person.toString(), "note-subAssign", "Làm trong tuần."));

        assertThat(now(given).handling().leadPerson()).isEqualTo(person);
        assertThat(printed("vanthu", given)).contains("Giao người xử lý: Làm trong tuần.", "Người xử lý:");
    }

    @Test
    void isOfferedOnceTheDocumentIsRegistered() {
        var received = office.received();
        assertThat(text(browser.get("vanthu", path(received)))).doesNotContain("/slip");
        assertThat(browser.get("vanthu", path(received) + "/slip")).hasStatus(404);

        var registered = office.registered();
        assertThat(text(browser.get("vanthu", path(registered))))
                .contains(path(registered) + "/slip", "In phiếu giải quyết văn bản đến");
        assertThat(english(registered)).contains(path(registered) + "/slip", "Print the handling slip");
        assertThat(browser.get("hotich", path(registered) + "/slip")).hasStatus(404);
        assertThat(browser.get(office.stranger("vanthu"), path(registered) + "/slip"))
                .hasStatus(404);
    }

    private String english(IncomingDocument document) {
        return text(tester.get()
                .uri(path(document))
                .requestAttr(Actor.class.getName(), office.actor("vanthu"))
                .cookie(new Cookie("lang", "en"))
                .exchange());
    }

    private String printed(String who, IncomingDocument document) throws IOException {
        var answer = browser.get(who, path(document) + "/slip");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private IncomingDocument now(IncomingDocument document) {
        return office.in(() -> documents.get(document.unit(), document.id()));
    }
}
