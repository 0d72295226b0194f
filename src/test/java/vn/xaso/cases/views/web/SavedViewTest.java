package vn.xaso.cases.views.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;

/// A list is kept with its filters, columns and order, by a person or for the unit.
@HouseTest
class SavedViewTest {

    private static final String HERE = "/office/case-views";

    private final String name = "Việc gấp " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void keepsFilterColumnsAndOrderUnderOneAddressForTheWholeUnit() {
        var applicant = "Lò Thị Ngân " + UUID.randomUUID();
        office.takenIn(SangNhe.named(applicant));
        var query = "q=" + applicant.replace(' ', '+') + "&order=OLDEST&columns=PHONE,SUBMITTED";

        var kept = post("motcua", HERE, Map.of("name", name, "owner", "OWN", "query", query));

        assertThat(kept).hasStatus(303);
        var address = Objects.requireNonNull(kept.getResponse().getHeader("Location"));
        for (var reader : new String[] {"motcua", "chutich"}) {
            assertThat(text(get(reader, address)))
                    .contains("<h1>" + name, applicant, "0912345678", "Ngày nộp", "value=\"OLDEST\" checked")
                    .doesNotContain("<th scope=\"col\">Người xử lý");
        }
        assertThat(text(get("motcua", "/office/cases"))).contains(name);
        assertThat(text(get("chutich", "/office/cases"))).doesNotContain(name);
        assertThat(text(browser.get()
                        .uri(address)
                        .requestAttr(Actor.class.getName(), person("motcua.sipaphin"))
                        .exchange()))
                .doesNotContain(name, applicant);
    }

    @Test
    void keepsForTheUnitWhatAHeadKeepsThere() {
        assertThat(post("hotich", HERE, Map.of("name", name, "owner", "UNIT", "query", "")))
                .hasStatus(404);

        assertThat(post("chanhvanphong", HERE, Map.of("name", name, "owner", "UNIT", "query", "due=OVERDUE")))
                .hasStatus(303);

        assertThat(text(get("hotich", "/office/cases"))).contains(name);
        assertThat(text(get("hotich", HERE))).contains(name, "Quá hạn").doesNotContain("/ending\"><input");
    }

    @Test
    void opensThePageOfCasesAndIsDeletedAndBroughtBack() {
        var unit = Actors.withAllRights(person("motcua.sangnhe").unit());
        var kept = browser.post()
                .uri(HERE)
                .requestAttr(Actor.class.getName(), unit)
                .param("name", name)
                .param("first", "true")
                .param("query", "whose=WAITING")
                .exchange();
        var id =
                Objects.requireNonNull(kept.getResponse().getHeader("Location")).split("=")[1];

        assertThat(text(as(unit, "/office/cases"))).contains("<h1>" + name);
        assertThat(text(as(unit, "/office/cases?whose=ALL"))).doesNotContain("<h1>" + name);

        assertThat(act(unit, id + "/ending", "1")).hasStatus(303);
        assertThat(text(as(unit, "/office/cases"))).doesNotContain(name);
        assertThat(text(as(unit, HERE + "?ended=" + id))).contains("Đã xóa danh sách", "Hoàn tác", name);
        assertThat(act(unit, id + "/ending", "1")).hasStatus(422);
        assertThat(act(unit, id + "/resumption", "2")).hasStatus(303);
        assertThat(text(as(unit, "/office/cases"))).contains("<h1>" + name);
    }

    @Test
    void keepsWhatWasTypedWhereTheNameIsWrong() {
        var refused = post("motcua", HERE, Map.of("name", " ", "owner", "OWN", "query", "due=OVERDUE&q=<b>"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy đặt tên cho danh sách", "href=\"#name\"", "&lt;b>");
    }

    private MvcTestResult act(Actor actor, String path, String version) {
        return browser.post()
                .uri(HERE + "/" + path)
                .requestAttr(Actor.class.getName(), actor)
                .param("version", version)
                .exchange();
    }

    private MvcTestResult as(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult get(String who, String address) {
        return as(person(who + ".sangnhe"), address);
    }

    private MvcTestResult post(String who, String address, Map<String, String> form) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), person(who + ".sangnhe"));
        form.forEach(request::param);
        return request.exchange();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(200, 422);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
