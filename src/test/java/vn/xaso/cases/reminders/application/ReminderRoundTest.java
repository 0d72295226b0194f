package vn.xaso.cases.reminders.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;

/// Reminders come two working days before the due date, on it and after it, each once; the letter of apology is drafted
/// on the day itself.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 04
@HouseTest
class ReminderRoundTest {

    private final String name = "Chảo Mẩy Pham " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ReminderRound round;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private JdbcClient database;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void remindsOfACaseOnceForEachReason() {
        var file = assigned();
        var due = day(file);

        round(file, before(file, 3));
        assertThat(kinds(file)).isEmpty();
        round(file, before(file, 2));
        round(file, before(file, 2));
        assertThat(kinds(file)).containsExactly("SOON");
        round(file, due);
        round(file, due);
        round(file, after(file));
        round(file, after(file));

        assertThat(kinds(file)).containsExactly("OVERDUE", "SOON", "TODAY");
        assertThat(text(get("hotich", "/office"))).contains("Lời nhắc về hồ sơ");
        assertThat(text(get("hotich", "/office/reminders"))).contains(name);
    }

    @Test
    void draftsTheApologyWithANewDayWhichTheLeaderSigns() {
        var file = assigned();
        round(file, day(file));
        var letter = "/office/apologies/" + file.id();
        var page = text(get("hotich", "/office/apologies"));
        assertThat(page).contains(name, "Đến hạn hôm nay", "newDay-" + file.id());

        assertThat(post(
                        "hotich",
                        letter + "/sending",
                        Map.of("newDay-" + file.id(), day(file).toString())))
                .hasStatus(422);
        var words = Map.of(
                "newDay-" + file.id(),
                day(file).plusDays(9).toString(),
                "reason-" + file.id(),
                "Chờ xác minh ở bản",
                "version",
                String.valueOf(file.version()));
        assertThat(post("hotich", letter + "/sending", words)).hasStatus(303);
        assertThat(post("hotich", letter + "/signature", words)).hasStatus(404);
        assertThat(text(get("chutich", "/office/apologies"))).contains(name, "Chờ xác minh ở bản");
        assertThat(post("chutich", letter + "/signature", words)).hasStatus(303);

        var events = office.in(file, () -> cases.events(file));
        assertThat(events).extracting(CaseEvent::act).endsWith(CaseAct.EXTEND);
        assertThat(events.getLast().note()).isEqualTo("Chờ xác minh ở bản");
        assertThat(text(get("hotich", "/office/apologies"))).doesNotContain(name);
    }

    @Test
    void setsAsideWhatTheOfficerKnows() {
        var file = assigned();
        round(file, before(file, 2));
        assertThat(text(get("hotich", "/office/reminders"))).contains(name, "Sắp đến hạn");
        assertThat(text(get("hotich", "/office"))).contains("Lời nhắc về hồ sơ");

        assertThat(post(
                        "hotich",
                        "/office/reminders/known",
                        Map.of("cases", file.id().toString())))
                .hasStatus(303);

        assertThat(text(get("hotich", "/office/reminders"))).doesNotContain(name);
    }

    @Test
    void letsTheUnitSayHowManyDaysBefore() {
        assertThat(post("hotich", "/office/reminders/rule", Map.of("days", "1")))
                .hasStatus(404);
        var refused = post("chanhvanphong", "/office/reminders/rule", Map.of("days", "11"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy ghi một số từ 0 đến 10", "value=\"11\"");

        var kept = Map.of("days", "2", "onDay", "true", "overdue", "true");
        assertThat(post("chanhvanphong", "/office/reminders/rule", kept)).hasStatus(303);
    }

    /// On a Wednesday, so that it is due on the Monday after it.
    private CaseFile assigned() {
        var wednesday = LocalDate.now(OfficeClock.ZONE).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        var at = wednesday.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant();
        var made = new AtomicReference<CaseFile>();
        OfficeClock.at(at, () -> made.set(office.assigned(SangNhe.named(name))));
        return Objects.requireNonNull(made.get());
    }

    private void round(CaseFile file, LocalDate day) {
        var at = day.atTime(LocalTime.of(17, 45)).atZone(OfficeClock.ZONE).toInstant();
        OfficeClock.at(day.isAfter(day(file)) ? at : at.minusSeconds(9 * 3600), () -> round.remind(file.unit()));
    }

    private static LocalDate day(CaseFile file) {
        return LocalDate.ofInstant(due(file), OfficeClock.ZONE);
    }

    private static Instant due(CaseFile file) {
        return Objects.requireNonNull(file.times().dueAt());
    }

    private LocalDate before(CaseFile file, int workingDays) {
        var calendar = calendars.of(file.unit());
        var day = day(file);
        for (int left = workingDays; left > 0; left -= calendar.isWorking(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate after(CaseFile file) {
        return calendars.of(file.unit()).nextWorkingDay(day(file));
    }

    private List<String> kinds(CaseFile file) {
        return office.in(
                file,
                () -> database.sql("select kind from cases.reminder where case_id = :id order by kind")
                        .param("id", file.id())
                        .query(String.class)
                        .list());
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), person(who))
                .exchange();
    }

    private MvcTestResult post(String who, String address, Map<String, String> form) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), person(who));
        form.forEach(request::param);
        return request.exchange();
    }

    private Actor person(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isIn(200, 422);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
