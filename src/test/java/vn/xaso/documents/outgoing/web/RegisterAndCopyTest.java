package vn.xaso.documents.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Actor;

/// Copies with their marks and numbers; registers with the columns of the law.
///
/// Law: 30/2020/NĐ-CP art. 16, art. 25–27, Phụ lục IV
@HouseTest
class RegisterAndCopyTest {

    private static final String HERE = "/office/documents/outgoing";

    @Autowired
    private MockMvcTester browser;

    private OutgoingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new OutgoingOffice(program);
    }

    @Test
    void theRegisterHasTheTenColumnsAndEveryNumber() {
        var summary = OutgoingOffice.unique("Ban hành quy chế");
        var issued = office.issued(summary);
        var voided = office.sealed(office.signed(office.atLeader(OutgoingOffice.unique("Số bị hủy"))));
        office.as(
                "vanthu",
                clerk -> office.desks()
                        .registry()
                        .cancel(clerk, voided.id(), voided.version(), "In sai tên người nhận"));

        var book = text(get(HERE + "/registers/file?form=CSV"));

        assertThat(book)
                .contains("\"Ngày chuyển\",\"Ký nhận\",\"Ghi chú\"", summary, "Hủy số: In sai tên người nhận")
                .contains(
                        java.util.Objects.requireNonNull(issued.registration()).symbol());
        assertThat(get(HERE + "/registers/file?form=PDF")).hasStatusOk();
        assertThat(get(HERE + "/registers/file?book=POST&form=XLSX")).hasStatusOk();
    }

    @Test
    void aCopyOfAnIssuedDocumentGetsItsMarkNumberAndSignature() {
        var issued = office.issued(OutgoingOffice.unique("Sao gửi các bản"));

        assertThat(text(get(HERE + "/copies/new?document=" + issued.id()))).contains("Bản sao y");
        assertThat(copy(issued, "SAO_Y", "")).hasStatus(303);
        assertThat(text(get(HERE + "/copies")))
                .contains("/SY-UBND", issued.head().summary());
        assertThat(text(get(HERE + "/registers/file?book=COPIES&form=CSV")))
                .contains(issued.head().summary());
    }

    @Test
    void anExtractSaysWhichPages() {
        var issued = office.issued(OutgoingOffice.unique("Trích một trang"));

        var without = copy(issued, "TRICH_SAO", "");
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("href=\"#pages\"");
        assertThat(copy(issued, "TRICH_SAO", "1")).hasStatus(303);
    }

    private MvcTestResult copy(OutgoingDocument document, String type, String pages) {
        return browser.post()
                .uri(HERE + "/copies")
                .requestAttr(Actor.class.getName(), office.actor("vanthu"))
                .param("document", document.id().toString())
                .param("type", type)
                .param("original", document.head().summary())
                .param("pages", pages)
                .param("signer", "Cà Thị Xuân")
                .param("pin", "246810")
                .exchange();
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), office.actor("vanthu"))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
