package vn.xaso.documents.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.CsvLine;

/// The table of terms, and the dossiers that get theirs from it.
@HouseTest
class RetentionPagesTest {

    private static final String HERE = "/office/documents/dossiers/retention";

    private final String name = "Nhóm " + UUID.randomUUID();

    private DossierOffice office;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DossierListDesk lists;

    @Autowired
    private DossierDesk desk;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void beginsWithWhatTheProgramProposes() {
        assertThat(text(get("hotich", HERE)))
                .contains("05. Tài chính, ngân sách", "Chứng từ kế toán dùng trực tiếp", "10 năm", "Đề xuất")
                .contains("chưa được đối chiếu")
                .doesNotContain("act-terms");
        assertThat(text(get("vanthu", HERE + "?q=chung%20tu%20ke%20toan&part=05&term=60")))
                .contains("không dùng trực tiếp", "1 nhóm", "act-terms")
                .doesNotContain("05.04");
        assertThat(text(get("vanthu", HERE + "?q=khong-co-nhom-nay"))).contains("Không có nhóm nào phù hợp");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var refused = post("vanthu", HERE, Map.of("source", "<nguồn>"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("href=\"#newField\"", "href=\"#title\"", "href=\"#retention\"", "&lt;nguồn>");
        assertThat(post("hotich", HERE, group("120"))).hasStatus(404);
    }

    @Test
    void isKeptByTheClerkOfTheUnitAlone() {
        var here = added("120");

        assertThat(text(get("hotich", here))).contains(name, "10 năm").doesNotContain("name=\"reason\"");
        var stranger = office.stranger("vanthu");
        assertThat(browser.get()
                        .uri(URI.create(here))
                        .requestAttr(Actor.class.getName(), stranger)
                        .exchange())
                .hasStatus(404);
        assertThat(text(get("vanthu", HERE + "?state=OWN"))).contains(name);
        assertThat(text(get("hotich", HERE + "/register?form=csv&q=" + name.substring(5))))
                .contains(CsvLine.of(List.of("Mã", "Nhóm hồ sơ, tài liệu", "Thời hạn bảo quản", "Căn cứ", "Ghi chú")))
                .contains(name);
        assertThat(get("hotich", HERE + "/register").getResponse().getContentType())
                .isEqualTo("application/pdf");
        assertThat(get("vanthu", HERE + "/khong-co")).hasStatus(404);
    }

    @Test
    void letsOneOfTwoWinAndLosesNothingThatTheOtherTyped() {
        var here = added("120");

        var first = post("vanthu", here + "/changes", changed("1", "240", "Thông tư mới"));
        var second = post("chanhvanphong", here + "/changes", changed("1", "600", "Ý kiến khác"));

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(422);
        assertThat(text(second)).contains("Người khác vừa sửa nhóm này", "Ý kiến khác", "name=\"version\" value=\"2\"");
        assertThat(text(get("hotich", here))).contains("20 năm", "Lý do: Thông tư mới");
        assertThat(text(post("vanthu", here + "/changes", changed("2", "240", ""))))
                .contains("Hãy ghi rõ lý do.");
    }

    @Test
    void proposesTheTermAndLeavesWhatIsClosedAlone() {
        var here = added("120");
        var code = here.substring(HERE.length() + 1);
        var planned = office.as(
                "chanhvanphong",
                head -> lists.plan(
                        head,
                        office.today().getYear(),
                        new DossierListDesk.Line(
                                DossierOffice.freeCode(),
                                "",
                                name,
                                office.actor("hotich").person(),
                                code,
                                null,
                                "",
                                false,
                                "")));
        office.issue();
        office.as("hotich", keeper -> desk.begin(keeper, planned.id(), 1));
        office.filed(planned);
        var closing = "/office/documents/dossiers/" + planned.id() + "/closing";
        var typed = new HashMap<>(
                Map.of("version", "3", "endedOn", office.today().toString(), "title", name, "retention", "240"));

        var refused = post("hotich", closing, typed);
        typed.put("retentionWhy", "Có khiếu nại");
        var done = post("hotich", closing, typed);
        post("vanthu", here + "/changes", changed("1", "12", "Thông tư mới"));

        assertThat(planned.plan().retention()).isEqualTo(Retention.years(10));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("href=\"#retentionWhy\"", code + " – " + name);
        assertThat(done).hasStatus(303);
        assertThat(text(get("hotich", "/office/documents/dossiers/" + planned.id())))
                .contains("20 năm", "Có khiếu nại", code);
        assertThat(office.as("hotich", keeper -> dossiers.get(keeper.unit(), planned.id()))
                        .plan()
                        .retention())
                .isEqualTo(Retention.years(20));
        assertThat(text(get("hotich", "/office/documents/dossiers/list/register?form=csv")))
                .contains("Thời hạn khác nhóm: Có khiếu nại");
    }

    @Test
    void endsAGroupAndTakesItUpAgain() {
        var here = added("120");
        var code = here.substring(HERE.length() + 1);

        var refused = post("vanthu", here + "/ending", Map.of("version", "1"));
        var ended = post("vanthu", here + "/ending", Map.of("version", "1", "endReason", "Trùng"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("href=\"#endReason\"");
        assertThat(ended).hasStatus(303);
        assertThat(text(get("hotich", here))).contains("Thôi dùng");
        assertThat(text(get("chanhvanphong", "/office/documents/dossiers/list")))
                .doesNotContain("value=\"" + code + "\"");
        var again = Map.of("version", "2", "endReason", "Cần dùng", "resume", "1");
        assertThat(post("vanthu", here + "/ending", again)).hasStatus(303);
        assertThat(text(get("chanhvanphong", "/office/documents/dossiers/list")))
                .contains("value=\"" + code + "\"");
        assertThat(text(get("vanthu", here + "?lang=en"))).contains("Of the unit");
    }

    private String added(String months) {
        return Objects.requireNonNull(
                post("vanthu", HERE, group(months)).getResponse().getRedirectedUrl());
    }

    private Map<String, String> group(String months) {
        return Map.of("field", "17", "title", name, "retention", months, "source", "10/2022/TT-BNV");
    }

    private Map<String, String> changed(String version, String months, String reason) {
        var typed = new HashMap<>(group(months));
        typed.put("version", version);
        typed.put("reason", reason);
        return typed;
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(URI.create(address))
                .requestAttr(Actor.class.getName(), office.actor(who))
                .exchange();
    }

    private MvcTestResult post(String who, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), office.actor(who));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
