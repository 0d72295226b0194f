package vn.xaso.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.directory.CalendarUnits;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

@HouseTest
class CalendarPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final Actor official = Actors.with(unit, Set.of(Right.MANAGE_CALENDAR));
    private final Actor reader = Actors.with(unit, Set.of(Right.READ_CASES));

    @BeforeEach
    void unitExists() {
        CalendarUnits.exists(unit, database, transaction);
    }

    @Test
    void showsTheYearWithSignsAndWords() {
        assertThat(open("/office/calendar?year=2026", reader))
                .hasStatusOk()
                .bodyText()
                .contains("Tháng 12/2026", "Nghỉ lễ: Quốc khánh", "★", "Làm bù cả ngày: Làm bù cho ngày 31/8")
                .contains("Chưa xác nhận, chưa tính", "07:30–11:30, 13:30–17:30")
                .doesNotContain("/office/calendar/days", "confirmation");
    }

    @Test
    void speaksEnglish() {
        assertThat(open("/office/calendar?year=2026&lang=en", official))
                .bodyText()
                .contains("Working calendar 2026", "Make-up working day", "Mark a day");
    }

    @Test
    void marksADayAndTakesTheMarkAway() {
        var marked = post("/office/calendar/days", "day", "2026-12-09", "kind", "HALF_DAY", "name", "Hội <script>");
        assertThat(marked).hasStatus(422).bodyText().contains("href=\"#source\"", "value=\"Hội &lt;script");

        var done = post(
                "/office/calendar/days",
                "day",
                "2026-12-09",
                "kind",
                "HALF_DAY",
                "name",
                "Hội <script>",
                "source",
                "TB 12");
        assertThat(done).hasStatus(303);
        assertThat(open("/office/calendar?year=2026", official))
                .bodyText()
                .contains("Chỉ làm buổi sáng: Hội &lt;script&gt;", "◐")
                .doesNotContain("<script>");

        assertThat(post("/office/calendar/days/2026-12-09/removal")).hasStatus(303);
        assertThat(open("/office/calendar?year=2026", official)).bodyText().doesNotContain("TB 12");
        assertThat(post("/office/calendar/days/2026-12-09/removal")).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhereADayIsMarkedTwice() {
        var day = new String[] {"day", "2026-12-10", "kind", "HOLIDAY", "name", "Hội xã", "source", "TB 13"};
        post("/office/calendar/days", day);

        assertThat(post("/office/calendar/days", day))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này đã được đánh dấu", "value=\"TB 13\"");
    }

    @Test
    void confirmsADayWithItsDocument() {
        var address = "/office/calendar/national-days/2026-11-24/confirmation";

        assertThat(post(address)).hasStatus(422).bodyText().contains("#confirm-2026-11-24");
        assertThat(post(address, "source", "Thông báo 77")).hasStatus(303);
        assertThat(open("/office/calendar?year=2026", official))
                .bodyText()
                .contains("Nghỉ lễ: Ngày Văn hóa Việt Nam", "Thông báo 77");
    }

    @Test
    void isChangedOnlyByThoseWhoMay() {
        assertThat(browser.post()
                        .uri("/office/calendar/days")
                        .requestAttr(Actor.class.getName(), reader)
                        .exchange())
                .hasStatus(404);
        assertThat(open("/office/calendar/hours", reader)).hasStatus(404);
        assertThat(browser.get().uri("/office/calendar").exchange()).hasStatus(302);
    }

    @Test
    void changesTheHours() {
        assertThat(open("/office/calendar/hours", official)).bodyText().contains("value=\"07:30\"");
        assertThat(post("/office/calendar/hours", "from", "2099-01-01", "begins-1-1", "09:00", "ends-1-1", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#begins-1-1\"", "value=\"09:00\"");
        assertThat(post("/office/calendar/hours", "from", "2099-01-01")).hasStatus(422);

        assertThat(post("/office/calendar/hours", "from", "2099-01-01", "begins-1-1", "07:00", "ends-1-1", "12:00"))
                .hasStatus(303);
    }

    @Test
    void triesADueDateAndExplainsIt() {
        var query = "?unit=WORKING_DAY_EXACT&amount=3&cutOff=15:00&extraDays=0&acceptedAt=2026-12-29T09:15";

        assertThat(open("/office/calendar/trial" + query, reader))
                .hasStatusOk()
                .bodyText()
                .contains("09:15, Thứ Hai 04/01/2027", "nghỉ Tết Dương lịch", "3 ngày làm việc");
        assertThat(open("/office/calendar/trial" + query + "&lang=en", reader))
                .bodyText()
                .contains("Result due:", "not counted");
    }

    @Test
    void tellsWhatIsWrongWithATrial() {
        assertThat(open("/office/calendar/trial", reader)).hasStatusOk();
        assertThat(open("/office/calendar/trial?unit=WORKING_HOUR&amount=-4&acceptedAt=x", reader))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#amount\"", "href=\"#acceptedAt\"", "value=\"-4\"");
    }

    private MvcTestResult open(String address, Actor who) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), official);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
