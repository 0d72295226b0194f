package vn.xaso.documents.numbers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;

/// The unit decides which types share their numbers, before the year begins.
///
/// Law: 30/2020/NĐ-CP art. 15
@HouseTest
class SeriesPageTest {

    private static final String HERE = "/office/documents/numbers/series";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    private final String next = String.valueOf(LocalDate.now(OfficeClock.ZONE).getYear() + 1);
    private Actor keeper;

    @BeforeEach
    void found() {
        province.found();
        keeper = Actors.with(person("quantri.tinh").unit(), Set.of(Right.MANAGE_DOCUMENT_RULES));
    }

    @Test
    void decidesTheNextYearAndTakesItBack() {
        assertThat(add(next, "Quyết định, chỉ thị", "QUYET_DINH")).hasStatus(303);
        assertThat(text(get(keeper))).contains("Từ năm " + next, "Quyết định, chỉ thị");

        var twice = add(next, "Nhóm khác", "QUYET_DINH");
        assertThat(twice).hasStatus(422);
        assertThat(text(twice)).contains("Mỗi loại chỉ ở một nhóm", "Nhóm khác");

        assertThat(browser.post()
                        .uri(HERE + "/clearing")
                        .requestAttr(Actor.class.getName(), keeper)
                        .param("version", version())
                        .param("year", next))
                .hasStatus(303);
        assertThat(text(get(keeper))).doesNotContain("Từ năm " + next + "<");
    }

    @Test
    void refusesAYearThatIsOver() {
        assertThat(text(add("2025", "Chung", "QUYET_DINH"))).contains("href=\"#year\"");
        assertThat(text(add(next, " ", "QUYET_DINH"))).contains("href=\"#name\"");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var answer = add("2025", " ", "KHONG_CO");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .containsSubsequence("error-summary", "href=\"#year\"", "href=\"#name\"", "href=\"#types\"")
                .contains("id=\"year-error\"", "id=\"name-error\"", "id=\"types-error\"", "id=\"types\"");
    }

    @Test
    void isReadByThoseWhoReadDocumentsAndChangedByOthers() {
        var clerk = person("vanthu.sipaphin");

        assertThat(text(get(clerk))).contains("Cách đánh số văn bản đi").doesNotContain("<fieldset");
        assertThat(browser.post()
                        .uri(HERE)
                        .requestAttr(Actor.class.getName(), clerk)
                        .param("year", next)
                        .param("name", "Chung"))
                .hasStatus(404);
        assertThat(get(person("motcua.sipaphin"))).hasStatus(404);
    }

    @Test
    void letsOneOfTwoWinAndLosesNothingThatTheOtherTyped() {
        var seen = version();

        assertThat(add(seen, next, "Nhóm thứ nhất", "THONG_BAO")).hasStatus(303);
        var second = add(seen, next, "Nhóm thứ hai", "BAO_CAO");
        var cleared = browser.post()
                .uri(HERE + "/clearing")
                .requestAttr(Actor.class.getName(), keeper)
                .param("version", seen)
                .param("year", next)
                .exchange();

        assertThat(second).hasStatus(422);
        assertThat(text(second))
                .contains("Người khác vừa thay đổi cách đánh số", "Nhóm thứ nhất", "value=\"Nhóm thứ hai\"")
                .containsPattern("value=\"BAO_CAO\"[^>]* checked");
        assertThat(cleared).hasStatus(422);
        assertThat(add(next, "Nhóm thứ hai", "BAO_CAO")).hasStatus(303);
    }

    private String version() {
        var page = text(get(keeper));
        var field = "name=\"version\" value=\"";
        int from = page.indexOf(field) + field.length();
        return page.substring(from, page.indexOf('"', from));
    }

    private MvcTestResult add(String year, String name, String type) {
        return add(version(), year, name, type);
    }

    private MvcTestResult add(String seen, String year, String name, String type) {
        return browser.post()
                .uri(HERE)
                .requestAttr(Actor.class.getName(), keeper)
                .param("version", seen)
                .param("year", year)
                .param("name", name)
                .param("types", type)
                .exchange();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private MvcTestResult get(Actor who) {
        return browser.get().uri(HERE).requestAttr(Actor.class.getName(), who).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
