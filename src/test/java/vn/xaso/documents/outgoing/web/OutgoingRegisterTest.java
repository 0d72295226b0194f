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
import vn.xaso.kernel.Actor;

/// Registers with the columns of the law.
///
/// Law: 30/2020/NĐ-CP art. 16, Phụ lục IV
@HouseTest
class OutgoingRegisterTest {

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
    void daysInTheWrongOrderAreSaidOnThePage() {
        var asked = get(HERE + "/registers/file?book=COPIES&from=2026-05-02&to=2026-05-01&form=PDF");
        assertThat(asked).hasStatus(422);
        assertThat(text(asked)).contains("Ngày cuối phải bằng hoặc sau ngày đầu", "2026-05-02", "2026-05-01");

        var incoming = get("/office/documents/incoming/registers/export?from=02/05/2026&until=01/05/2026");
        assertThat(incoming).hasStatus(422);
        assertThat(text(incoming)).contains("Ngày cuối phải bằng hoặc sau ngày đầu", "value=\"2026-05-02\"");
        assertThat(get("/office/documents/incoming/registers/export?from=01/05/2026&until=02/05/2026"))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void whatIsNoDayIsSaidOnThePageAndStaysInTheField() {
        for (var address : new String[] {
            HERE + "/registers/file?from=31/02/2026", "/office/documents/incoming/registers/export?from=31/02/2026"
        }) {
            var asked = get(address);
            assertThat(asked).hasStatus(422);
            assertThat(text(asked)).contains("type=\"text\" value=\"31/02/2026\"", "href=\"#from\"");
        }
    }

    @Test
    void thePageSaysHowMuchAFileHoldsBeforeItIsMade() {
        assertThat(text(get(HERE + "/registers"))).contains("nhiều nhất 3.000 dòng", "nhiều nhất 30.000 dòng");
        assertThat(text(get("/office/documents/incoming/registers"))).contains("nhiều nhất 30.000 dòng");
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
