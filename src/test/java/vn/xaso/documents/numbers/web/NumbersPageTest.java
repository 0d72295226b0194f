package vn.xaso.documents.numbers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.documents.numbers.NumberRecords;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;

/// Two people change an entry of the register.
///
/// Law: 30/2020/NĐ-CP art. 15
@HouseTest
class NumbersPageTest {

    private static final String HERE = "/office/documents/numbers";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient database;

    private OutgoingOffice office;
    private Actor clerk;
    private Actor head;

    @BeforeEach
    void found() {
        office = new OutgoingOffice(program);
        clerk = office.actor("vanthu");
        head = office.actor("chanhvanphong");
    }

    @Test
    void theAskerCannotConfirmButAnotherCan() {
        var holder = OutgoingOffice.unique("Lưu");
        var document = new NumberRecords(program).entry(clerk, holder);
        assertThat(ask(document, "HOLDER", holder + " kho", "Ghi nhầm nơi lưu")).hasStatus(303);
        var change = change(document);
        assertThat(text(get(clerk, HERE + "/" + document)))
                .contains("Ghi nhầm nơi lưu", "phải do người khác xác nhận", "Rút đề nghị")
                .doesNotContain("/confirmation");

        var own = post(clerk, HERE + "/changes/" + change + "/confirmation");
        assertThat(own).hasStatus(422);
        assertThat(text(own)).contains("Người đề nghị không được tự xác nhận");

        assertThat(text(get(head, HERE)))
                .contains("Chờ người thứ hai xác nhận", "/changes/" + change + "/confirmation");
        assertThat(post(head, HERE + "/changes/" + change + "/confirmation")).hasStatus(303);
        assertThat(text(get(head, HERE + "/" + document))).contains(holder + " kho", "Đã xác nhận");
        assertThat(post(head, HERE + "/changes/" + change + "/refusal")).hasStatus(422);
        assertThat(acts(document)).containsExactly("numbers.ask", "numbers.confirm");
    }

    @Test
    void badInputKeepsWhatWasTyped() {
        var document = new NumberRecords(program).entry(clerk, "Văn phòng");

        var many = ask(document, "COPIES", "nhiều", "In thêm");
        assertThat(many).hasStatus(422);
        assertThat(text(many)).contains("href=\"#value\"", "In thêm", "value=\"nhiều\"");
        assertThat(text(ask(document, "NOTE", "ghi", " "))).contains("href=\"#reason\"");
        assertThat(ask(document, "NOTE", "ghi", "cần")).hasStatus(303);
        assertThat(text(ask(document, "NOTE", "khác", "cần"))).contains("đang chờ xác nhận");
    }

    @Test
    void aVoidedNumberTakesItsDocumentAlong() {
        var signed = office.signed(office.atLeader(OutgoingOffice.unique("Hủy số")));
        var sealed = office.sealed(signed);
        assertThat(ask(sealed.id(), "VOID", "", "Trùng nội dung")).hasStatus(303);
        assertThat(post(head, HERE + "/changes/" + change(sealed.id()) + "/confirmation"))
                .hasStatus(303);

        assertThat(text(get(head, HERE + "/" + sealed.id())))
                .contains("Trùng nội dung", "Đã xác nhận")
                .doesNotContain("Đề nghị sửa hoặc hủy số");
        assertThat(state(sealed.id())).isEqualTo("CANCELLED");
        assertThat(text(get(head, HERE + "?voided=true&q=" + sealed.head().summary())))
                .contains(sealed.head().summary(), "Đã hủy");
    }

    @Test
    void theNumberOfAnIssuedDocumentStays() {
        var issued = office.issued(OutgoingOffice.unique("Giữ số"));
        ask(issued.id(), "VOID", "", "Nhầm");

        var refused = post(head, HERE + "/changes/" + change(issued.id()) + "/confirmation");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy thu hồi văn bản");
        assertThat(state(issued.id())).isEqualTo("ISSUED");
        assertThat(post(clerk, HERE + "/changes/" + change(issued.id()) + "/refusal"))
                .hasStatus(303);
    }

    @Test
    void findsByHolderAndShowsOtherUnitsNothing() {
        var holder = OutgoingOffice.unique("Kho lưu trữ");
        var document = new NumberRecords(program).entry(clerk, holder);
        var stranger = office.person("vanthu.sipaphin");

        assertThat(text(get(clerk, HERE + "?q=" + holder.substring(4)))).contains(document.toString());
        assertThat(text(get(stranger, HERE))).doesNotContain(holder);
        assertThat(get(stranger, HERE + "/" + document)).hasStatus(404);
        assertThat(get(office.actor("motcua"), HERE)).hasStatus(404);
        var leader = office.actor("chutich");
        assertThat(text(get(leader, HERE + "/" + document))).contains(holder).doesNotContain("Đề nghị sửa hoặc hủy số");
    }

    @Test
    void takesTheFilteredListAlongAsPaperAndTable() {
        var holder = OutgoingOffice.unique("Kho giấy");
        new NumberRecords(program).entry(clerk, holder);
        new NumberRecords(program).entry(clerk, OutgoingOffice.unique("Nơi khác"));
        var filter = "?q=" + holder;
        var year = "year=" + Year.now(OfficeClock.ZONE);

        var csv = get(clerk, HERE + ".csv" + filter);
        assertThat(csv).hasContentType("text/csv;charset=UTF-8");
        assertThat(text(csv)).contains("Số, ký hiệu", holder).doesNotContain("Nơi khác");
        assertThat(text(csv).lines()).hasSize(2);
        assertThat(text(get(clerk, HERE + ".csv" + filter + "&voided=true")).lines())
                .hasSize(1);
        assertThat(text(get(clerk, HERE + ".pdf" + filter + "&" + year))).startsWith("%PDF");
        assertThat(text(get(clerk, HERE + ".xlsx" + filter))).startsWith("PK");
        assertThat(text(get(clerk, HERE + "?" + year))).contains(HERE + ".pdf?q=&amp;" + year);
        assertThat(text(get(office.person("vanthu.sipaphin"), HERE + ".csv" + filter)))
                .doesNotContain(holder);
        assertThat(get(office.actor("motcua"), HERE + ".xlsx")).hasStatus(404);
    }

    private MvcTestResult ask(UUID document, String field, String value, String reason) {
        return browser.post()
                .uri(HERE + "/" + document + "/changes")
                .requestAttr(Actor.class.getName(), clerk)
                .param("field", field)
                .param("value", value)
                .param("reason", reason)
                .exchange();
    }

    private UUID change(UUID document) {
        return office.in(() -> database.sql(
                        "select id from documents.entry_change where document_id = :id order by asked_at desc limit 1")
                .param("id", document)
                .query(UUID.class)
                .single());
    }

    private String state(UUID document) {
        return office.in(() -> database.sql("select state from documents.outgoing_document where id = :id")
                .param("id", document)
                .query(String.class)
                .single());
    }

    private List<String> acts(UUID document) {
        return office.in(() ->
                database.sql("""
                    select a.act from audit.entry a
                    join documents.number_entry e on e.symbol = a.subject and e.document_id = :id
                    where a.act like 'numbers.%' order by a.at
                    """).param("id", document).query(String.class).list());
    }

    private MvcTestResult get(Actor who, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private MvcTestResult post(Actor who, String address) {
        return browser.post()
                .uri(address)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
