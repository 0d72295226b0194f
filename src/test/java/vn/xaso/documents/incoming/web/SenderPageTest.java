package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.path;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentCourier;
import vn.xaso.documents.IssuedDocument;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.Origin;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// What another unit of the house brings, asks back and replaces, as the clerk sees and answers it.
///
/// Law: 30/2020/NĐ-CP art. 18
@HouseTest
class SenderPageTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DocumentCourier courier;

    @Autowired
    private IncomingDocuments documents;

    @Autowired
    private JdbcClient database;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void arrivesAtOnceWithWhatItsIssuerSaysOfIt() {
        var arrived = arrived(issued(null));

        assertThat(text(browser.get("vanthu", path(arrived))))
                .contains("Liên thông trong hệ thống", "value=\"UBND-VP\"", "V/v phối hợp tuần tra", "Khẩn");
    }

    @Test
    void isFrozenUntilTheClerkAnswersTheRecall() {
        var issued = issued(null);
        var arrived = arrived(issued);
        courier.recall(issued.issuer(), issued.id(), recipient(), "Ban hành nhầm phụ lục");

        assertThat(text(browser.get("vanthu", path(arrived))))
                .contains("đề nghị thu hồi", "Ban hành nhầm phụ lục", "Đồng ý cho thu hồi", "Không đồng ý thu hồi");
        var frozen = office.in(() -> documents.get(arrived.unit(), arrived.id()));
        assertThat(browser.post("vanthu", frozen, "recall-refusal", Map.of())).hasStatus(422);
        assertThat(browser.post("vanthu", frozen, "recall-agreement", Map.of())).hasStatus(303);
        assertThat(text(browser.get("vanthu", path(arrived)))).contains("Đã bị thu hồi", "chỉ còn được lưu vết");
    }

    @Test
    void isNotLateWhileItsSenderAsksItBack() {
        var issued = issued(null);
        var arrived = arrived(issued);
        office.in(() -> database.sql("update documents.incoming_document set due_on = date '2026-01-05' where id = :id")
                .param("id", arrived.id())
                .update());
        assertThat(text(browser.get("vanthu", path(arrived)))).contains("Quá hạn");

        courier.recall(issued.issuer(), issued.id(), recipient(), "Ban hành nhầm phụ lục");

        assertThat(text(browser.get("vanthu", path(arrived))))
                .contains("05/01/2026")
                .doesNotContain("Quá hạn");
    }

    @Test
    void leadsFromTheReplacedOneToTheNewOne() {
        var first = issued(null);
        var old = arrived(first);
        var later = arrived(issued(first.id()));

        assertThat(text(browser.get("vanthu", path(old)))).contains("đã thay thế", path(later));
        assertThat(text(browser.get("vanthu", path(later)))).contains("Thay thế văn bản đã nhận trước", path(old));
    }

    private UnitId recipient() {
        return office.actor("vanthu").unit();
    }

    private IncomingDocument arrived(IssuedDocument issued) {
        var recipient = recipient();
        courier.deliver(issued, recipient);
        return office.in(() -> documents
                .findByOrigin(recipient, new Origin(issued.issuer(), issued.id()))
                .orElseThrow());
    }

    private IssuedDocument issued(@Nullable UUID replaces) {
        var issuer = office.stranger("vanthu");
        return new IssuedDocument(
                Ids.next(),
                issuer.unit(),
                "Ủy ban nhân dân xã Si Pa Phìn",
                "CONG_VAN",
                String.valueOf(System.nanoTime() % 1_000_000),
                "UBND-VP",
                LocalDate.of(2026, 11, 25),
                "V/v phối hợp tuần tra",
                Urgency.URGENT,
                "Chủ tịch",
                "Vàng A Páo",
                1,
                null,
                List.of(),
                replaces);
    }
}
