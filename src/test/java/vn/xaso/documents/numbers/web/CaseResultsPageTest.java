package vn.xaso.documents.numbers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.documents.numbers.NumberRecords;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// The results of cases stand among the outgoing documents whose numbers they share.
///
/// Law: 30/2020/NĐ-CP art. 15–16, Phụ lục IV
@HouseTest
class CaseResultsPageTest {

    private static final String HERE = "/office/documents/numbers";
    private static final String REGISTER = "/office/documents/outgoing/registers/file?form=CSV";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient database;

    private OutgoingOffice office;
    private Actor clerk;

    @BeforeEach
    void found() {
        office = new OutgoingOffice(program);
        clerk = office.actor("vanthu");
    }

    @Test
    void theIssuedResultStandsInTheRegisterAndAmongTheNumbers() {
        var name = OutgoingOffice.unique("Mùa Thị Sùng");
        var issued = new SangNhe(program).issued(SangNhe.named(name));
        var code = java.util.Objects.requireNonNull(issued.code()).text();
        var entry = entryOf(issued.id());

        var line = text(get(clerk, REGISTER))
                .lines()
                .filter(one -> one.contains(code))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains("/XN-UBND", "Giải quyết thủ tục", name, "Văn thư", "Kết quả hồ sơ " + code)
                .contains(office.actor("chutich").name());
        assertThat(text(get(clerk, HERE + "?q=" + code)))
                .contains(entry.toString(), "/XN-UBND", "Kết quả hồ sơ " + code);
        assertThat(text(get(
                        clerkWith(Right.READ_DOCUMENTS, Right.READ_CASES, Right.ISSUE_DOCUMENTS), HERE + "/" + entry)))
                .contains(code, name, "/office/cases/" + issued.id(), "Mở hồ sơ")
                .doesNotContain("value=\"VOID\"");
        assertThat(text(get(clerkWith(Right.READ_DOCUMENTS), HERE + "/" + entry)))
                .contains(code)
                .doesNotContain("/office/cases/" + issued.id());
        assertThat(get(office.person("vanthu.sipaphin"), HERE + "/" + entry)).hasStatus(404);
    }

    @Test
    void theNumberOfAResultIsNotVoided() {
        var issued = new SangNhe(program).issued(SangNhe.named(OutgoingOffice.unique("Giàng A Páo")));
        var entry = entryOf(issued.id());

        var refused = browser.post()
                .uri(HERE + "/" + entry + "/changes")
                .requestAttr(Actor.class.getName(), clerk)
                .param("field", "VOID")
                .param("reason", "Nhầm")
                .exchange();

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("kết quả đã phát hành nên không hủy được");
    }

    @Test
    void aDecisionOnACaseLeavesNoGapAmongTheDecisions() {
        var records = new NumberRecords(program);
        int before = records.result(clerk, "QĐ", OutgoingOffice.unique("Hồ sơ"));
        var name = OutgoingOffice.unique("Hồ sơ");

        int number = records.result(clerk, "QĐ", name);

        assertThat(number).isGreaterThan(before);
        assertThat(count("QĐ")).isEqualTo(last("QĐ"));
        assertThat(text(get(clerk, REGISTER))).contains("Quyết định: " + name);
    }

    @Test
    void aResultThatIsACopyStandsAmongTheCopies() {
        var name = OutgoingOffice.unique("Bản sao");

        new NumberRecords(program).result(clerk, "SY", name);

        assertThat(text(get(clerk, REGISTER + "&book=COPIES"))).contains("Bản sao y: " + name);
        assertThat(text(get(clerk, REGISTER))).doesNotContain(name);
    }

    private Actor clerkWith(Right... rights) {
        return new Actor(
                clerk.account(),
                clerk.person(),
                clerk.name(),
                clerk.position(),
                clerk.office(),
                clerk.unit(),
                clerk.unitName(),
                clerk.units(),
                Set.of(rights));
    }

    private int count(String series) {
        return office.in(() -> database.sql("""
            select count(*) from documents.number_entry
            where unit_id = :unit and series = :series and year = extract(year from now())
            """)
                .param("unit", clerk.unit().value())
                .param("series", series)
                .query(Integer.class)
                .single());
    }

    private int last(String series) {
        return office.in(() -> database.sql("""
            select last from documents.number_series
            where unit_id = :unit and series = :series and year = extract(year from now())
            """)
                .param("unit", clerk.unit().value())
                .param("series", series)
                .query(Integer.class)
                .single());
    }

    private UUID entryOf(UUID caseId) {
        return office.in(() -> database.sql("select id from documents.case_result where case_id = :case")
                .param("case", caseId)
                .query(UUID.class)
                .single());
    }

    private MvcTestResult get(Actor who, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
