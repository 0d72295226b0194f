package vn.xaso.indicators.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
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
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.indicators.alerts.application.AlertRound;
import vn.xaso.indicators.alerts.application.DigestRound;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// Alerts open once by their rules, are looked after, and close by themselves; digests in the place of noise.
@HouseTest
class AlertPagesTest {

    private static final Pattern ALERT = Pattern.compile("/office/alerts/[0-9a-f-]{36}");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    private Actor head;

    @BeforeEach
    void open() {
        province.found();
        head = person("chanhvanphong.sangnhe");
    }

    @Test
    void aLateCaseOpensOneAlertThatClosesWhenTheReasonIsGone() {
        var late = late(1000);
        var code = Objects.requireNonNull(late.code()).text();
        look();
        look();

        var page = text(head, "/office/alerts?kind=CASE_LATE");
        assertThat(page.split(Pattern.quote(code), -1)).hasSize(2);
        var alert = find(page, code);
        assertThat(text(head, alert)).contains("quá hạn 1000 ngày", "Chánh Văn phòng", "Đôn đốc");
        assertThat(get(person("hotich2.sangnhe"), alert)).hasStatus(404);

        assertThat(post(head, alert + "/sight", Map.of())).hasStatus(303);
        assertThat(post(head, alert + "/taking", Map.of())).hasStatus(303);
        assertThat(text(head, alert)).contains("Đang xử lý", head.name());
        assertThat(post(head, alert + "/silence", Map.of("until", "1/1/2020", "reason", "")))
                .hasStatus(422);
        var until = LocalDate.now(OfficeClock.ZONE).plusDays(7).toString();
        assertThat(post(head, alert + "/silence", Map.of("until", until, "reason", "Chờ thẩm định")))
                .hasStatus(303);
        assertThat(text(head, "/office/alerts?kind=CASE_LATE")).doesNotContain(code);
        assertThat(text(head, "/office/alerts?box=silent&kind=CASE_LATE")).contains(code);

        due(late, "interval '400 days'");
        look();
        assertThat(text(head, alert)).contains("Đã đóng");
        assertThat(post(head, alert + "/taking", Map.of())).hasStatus(422);
    }

    @Test
    void theProvinceSetsARuleAndACommuneMayOnlyTightenIt() {
        var official = person("kiemsoat.tinh");
        assertThat(rule(official, "CASE_SOON", "2", "")).hasStatus(303);

        assertThat(text(head, "/office/alerts/rules")).contains("sẽ quá hạn trong 2 ngày làm việc");
        var milder = rule(head, "CASE_SOON", "1", "");
        assertThat(milder).hasStatus(422);
        assertThat(read(milder)).contains("lỏng hơn quy tắc của tỉnh");
        assertThat(rule(head, "CASE_SOON", "x", "")).hasStatus(422);
        assertThat(rule(head, "CASE_SOON", "3", "")).hasStatus(303);
        assertThat(text(head, "/office/alerts/rules"))
                .contains(
                        "sẽ quá hạn trong 3 ngày làm việc", "Quy tắc của tỉnh: Cảnh báo khi hồ sơ sẽ quá hạn trong 2");
        assertThat(get(person("hotich.sangnhe"), "/office/alerts/rules")).hasStatus(404);
        assertThat(rule(official, "CASE_SOON", "1", "")).hasStatus(303);
    }

    @Test
    void theDigestComesOnceAndNotWithoutNews() {
        var digests = program.getBean(DigestRound.class);
        var day = workingDay();
        digestAt(
                digests, day.minusDays(1).atTime(7, 40).atZone(OfficeClock.ZONE).toInstant());
        var late = late(1001);
        var code = Objects.requireNonNull(late.code()).text();
        var morning = day.atTime(LocalTime.of(7, 31)).atZone(OfficeClock.ZONE).toInstant();
        OfficeClock.at(morning.minusSeconds(600), this::look);

        digestAt(digests, morning);
        digestAt(digests, morning.plusSeconds(60));

        var page = text(head, "/office/digests");
        assertThat(page).contains("Bản tin sáng", code);
        assertThat(text(head, "/office")).contains("Bản tin sáng");
        assertThat(post(head, "/office/digests/reading", Map.of())).hasStatus(303);
        assertThat(text(head, "/office")).doesNotContain("Bản tin sáng");
        digestAt(digests, day.atTime(16, 31).atZone(OfficeClock.ZONE).toInstant());
        assertThat(text(head, "/office")).doesNotContain("Bản tin chiều");
        due(late, "interval '400 days'");
    }

    /// Far in the future, so that no other test has a digest of that day.
    private LocalDate workingDay() {
        var day = LocalDate.now(OfficeClock.ZONE).plusDays(30);
        while (!program.getBean(WorkingCalendars.class).of(head.unit()).isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void digestAt(DigestRound digests, Instant at) {
        OfficeClock.at(at, () -> digests.sumUp(head.unit()));
    }

    private void look() {
        program.getBean(AlertRound.class).look(head.unit());
    }

    private CaseFile late(int days) {
        var accepted = new SangNhe(program).accepted(SangNhe.named("Vừ Thị " + UUID.randomUUID()));
        due(accepted, "interval '-" + days + " days'");
        return accepted;
    }

    private void due(CaseFile file, String interval) {
        UnitScope.of(file.unit())
                .run(() -> program.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> program.getBean(JdbcClient.class)
                                .sql("update cases.case_file set due_at = now() + " + interval + " where id = :id")
                                .param("id", file.id())
                                .update()));
    }

    private static String find(String page, String code) {
        var before = page.substring(0, page.indexOf(code));
        var found = ALERT.matcher(before.substring(before.lastIndexOf("href=")));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult rule(Actor actor, String kind, String threshold, String days) {
        return post(
                actor,
                "/office/alerts/rules",
                Map.of("kind", kind, "active", "on", "threshold", threshold, "days", days, "owner", "OFFICE_HEAD"));
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
