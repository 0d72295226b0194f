package vn.xaso.indicators.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;

/// The province makes a plan and gives it to communes; they report, and everybody sees how far it is.
@HouseTest
class PlanPagesTest {

    private final String title = "Chuyển đổi số " + UUID.randomUUID();
    private final int year = LocalDate.now(OfficeClock.ZONE).getYear();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void open() {
        province.found();
    }

    @Test
    void aPlanIsMadeGivenReportedAndPrinted() {
        var official = person("kiemsoat.tinh");
        var plan = make(official);
        assertThat(post(official, plan + "/start", Map.of())).hasStatus(422);
        assertThat(post(official, plan + "/goals", Map.of("goal", ""))).hasStatus(422);
        assertThat(post(official, plan + "/goals", Map.of("goal", "Kỹ năng số")))
                .hasStatus(303);
        var wrong = measure(official, plan, "", "0");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong)).contains("Ghi một số lớn hơn 0.", "Mở lớp học");
        assertThat(measure(official, plan, "", "10")).hasStatus(303);
        assertThat(measure(official, plan, "3.3", "75")).hasStatus(303);
        var commune = person("chutich.sangnhe");
        assertThat(get(commune, plan)).hasStatus(404);
        assertThat(post(
                        official,
                        plan + "/giving",
                        Map.of("unit", commune.unit().toString())))
                .hasStatus(303);
        assertThat(get(commune, plan)).hasStatus(404);
        assertThat(post(official, plan + "/start", Map.of())).hasStatus(303);

        assertThat(text(commune, "/office/plans?text=" + title.substring(14))).contains(title);
        assertThat(get(person("chutich.sipaphin"), plan)).hasStatus(404);
        var measure = first(text(commune, plan));
        assertThat(report(commune, measure, "x")).hasStatus(422);
        assertThat(report(commune, measure, "4,5")).hasStatus(303);

        assertThat(text(commune, measure)).contains("4,5 lớp", "minh-chung.pdf");
        assertThat(text(official, measure)).contains("Xã Sáng Nhè", "4,5 lớp");
        assertThat(text(official, plan)).contains("Kỹ năng số", "Chỉ tiêu 3.3", "Lịch sử thay đổi");
        assertThat(post(commune, plan + "/goals", Map.of("goal", "Khác"))).hasStatus(404);
        for (var form : new String[] {"PDF", "XLSX", "CSV"}) {
            assertThat(get(commune, plan + "/file?form=" + form)).hasStatusOk();
            assertThat(get(commune, "/office/plans/list?form=" + form)).hasStatusOk();
        }
    }

    @Test
    void aTargetChangesAndTheChangeIsKept() {
        var official = person("chutich.sangnhe");
        var plan = make(official);
        post(official, plan + "/goals", Map.of("goal", "Hồ sơ trực tuyến"));
        assertThat(measure(official, plan, "", "10")).hasStatus(303);
        var measure = first(text(official, plan));

        var changed = post(
                official,
                measure + "/changes",
                Map.of(
                        "title",
                        "Mở lớp học",
                        "owner",
                        "Phòng Văn hóa",
                        "target",
                        "12",
                        "from",
                        year + "-01-01",
                        "due",
                        year + "-10-31"));

        assertThat(changed).hasStatus(303);
        assertThat(text(official, plan)).contains("Sửa nhiệm vụ", "10.00 → 12");
        post(official, plan + "/start", Map.of());
        assertThat(post(official, plan + "/closing", Map.of())).hasStatus(303);
        assertThat(post(official, plan + "/goals", Map.of("goal", "Nữa"))).hasStatus(404);
    }

    private String make(Actor actor) {
        var bad = post(
                actor, "/office/plans", Map.of("title", "", "kind", "DIGITAL", "from", "1/1/2026", "to", "1/1/2025"));
        assertThat(bad).hasStatus(422);
        var made = post(
                actor,
                "/office/plans",
                Map.of("title", title, "kind", "DIGITAL", "from", year + "-01-01", "to", "31/12/" + year));
        assertThat(made).hasStatus(303);
        return Objects.requireNonNull(made.getResponse().getRedirectedUrl());
    }

    private MvcTestResult measure(Actor actor, String plan, String formula, String target) {
        var goal = Pattern.compile("adding=([0-9a-f-]{36})").matcher(text(actor, plan));
        assertThat(goal.find()).isTrue();
        return post(
                actor,
                plan + "/measures",
                Map.of(
                        "goal",
                        goal.group(1),
                        "title",
                        "Mở lớp học",
                        "owner",
                        "Phòng Văn hóa",
                        "formula",
                        formula,
                        "target",
                        target,
                        "countedIn",
                        "lớp",
                        "from",
                        year + "-01-01",
                        "due",
                        year + "-12-31"));
    }

    private static String first(String page) {
        var found = Pattern.compile("/office/plans/[0-9a-f-]{36}/measures/[0-9a-f-]{36}")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult report(Actor actor, String measure, String value) {
        var file = new MockMultipartFile("evidence", "minh-chung.pdf", "application/pdf", SampleFiles.pdf(1));
        return browser.post()
                .uri(measure + "/reports")
                .multipart()
                .file(file)
                .requestAttr(Actor.class.getName(), actor)
                .param("value", value)
                .param("note", "Hai lớp ở bản Hẹ")
                .exchange();
    }

    private MvcTestResult post(Actor actor, String href, Map<String, String> sent) {
        var request = browser.post().uri(href).requestAttr(Actor.class.getName(), actor);
        sent.forEach(request::param);
        return request.exchange();
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
