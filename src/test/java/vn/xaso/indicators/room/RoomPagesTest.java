package vn.xaso.indicators.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// What leaders see at one look, and what a screen on the wall shows.
@HouseTest
class RoomPagesTest {

    private static final Pattern LINK = Pattern.compile("/man-hinh/\\d{5}/([\\w-]{43})");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    private Actor leader;

    @BeforeEach
    void open() {
        province.found();
        leader = person("chutich.sangnhe");
    }

    @Test
    void theLeaderSeesWhatIsOverdueAndMayUrge() {
        var late = late("Vừ Thị " + UUID.randomUUID());

        var page = text(leader, "/office/operations");

        assertThat(page)
                .contains(
                        "Phòng điều hành",
                        "Hồ sơ đang quá hạn",
                        late.code(),
                        "/office/directives/new?about=CASE&amp;id=" + late.id() + "&amp;kind=URGE")
                .doesNotContain(late.applicant());
        assertThat(text(leader, "/office/operations/wall")).contains(late.code(), "http-equiv=\"refresh\"");
    }

    @Test
    void theProvinceSeesTheUnitsTheWorstFirstAndOneOfThem() {
        var late = late("Vừ Thị " + UUID.randomUUID());
        var official = person("kiemsoat.tinh");

        var page = text(official, "/office/operations");
        assertThat(page).contains("kém nhất trước", "Xã Sáng Nhè", "/office/directives/new?about=UNIT");
        assertThat(page.indexOf("Xã Sáng Nhè")).isLessThan(page.indexOf("Xã Si Pa Phìn"));

        assertThat(page).contains("không quá hạn, không có cảnh báo", "Cảnh báo của cấp tỉnh");

        var one = text(official, "/office/operations?unit=" + leader.unit());
        assertThat(one).contains(late.code()).doesNotContain("/office/cases/" + late.id());
        assertThat(get(
                        leader,
                        "/office/operations?unit=" + person("chutich.sipaphin").unit()))
                .hasStatus(404);
        assertThat(get(person("hotich.sangnhe"), "/office/operations")).hasStatus(404);
    }

    @Test
    void aScreenOnTheWallNamesNobodyAndIsWithdrawn() {
        var late = late("Vừ Thị " + UUID.randomUUID());
        var made = browser.post()
                .uri("/office/operations/wall-links")
                .requestAttr(Actor.class.getName(), leader)
                .param("name", "Phòng họp " + UUID.randomUUID())
                .param("look", "dark")
                .exchange();
        assertThat(made).hasStatusOk();
        var found = LINK.matcher(read(made));
        assertThat(found.find()).isTrue();

        var wall = browser.get().uri(found.group()).exchange();
        assertThat(wall).hasStatusOk();
        assertThat(read(wall))
                .contains(late.code(), "wall--dark", "Số liệu lúc")
                .doesNotContain(late.applicant(), person("hotich.sangnhe").name(), "/office/");

        var page = text(leader, "/office/operations/wall-links");
        assertThat(page).doesNotContain(found.group(1));
        var act = Pattern.compile("/office/operations/wall-links/[\\w-]{36}/withdrawal")
                .matcher(page);
        assertThat(act.find()).isTrue();
        assertThat(browser.post().uri(act.group()).requestAttr(Actor.class.getName(), leader))
                .hasStatus(303);
        assertThat(browser.get().uri(found.group())).hasStatus(404);
        assertThat(browser.get().uri("/man-hinh/03244/falsch")).hasStatus(404);
    }

    private record Late(UUID id, String code, String applicant) {}

    private Late late(String applicant) {
        var accepted = new SangNhe(program).accepted(SangNhe.named(applicant));
        UnitScope.of(accepted.unit())
                .run(() -> program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> program.getBean(JdbcClient.class)
                                .sql("update cases.case_file set due_at = now() - interval '900 days' where id = :id")
                                .param("id", accepted.id())
                                .update()));
        return new Late(accepted.id(), Objects.requireNonNull(accepted.code()).text(), applicant);
    }

    private MvcTestResult get(Actor actor, String href) {
        return browser.get().uri(href).requestAttr(Actor.class.getName(), actor).exchange();
    }

    private String text(Actor actor, String href) {
        var answer = get(actor, href);
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static String read(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }
}
