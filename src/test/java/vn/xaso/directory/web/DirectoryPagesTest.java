package vn.xaso.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.directory.Communes;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.DienBienUnits;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;

@HouseTest
class DirectoryPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Units units;

    @Autowired
    private StaffDesk desk;

    private Actor actor;

    @BeforeEach
    void load(@Autowired DienBienUnits dienBien) {
        dienBien.load();
        actor = Communes.officialOf(units, "03316");
    }

    @Test
    void showsTheUnitsOfTodayWithoutThoseOfThePast() {
        assertThat(get("/office/units", actor))
                .hasStatusOk()
                .bodyText()
                .contains("Sáng Nhè", "Si Pa Phìn")
                .doesNotContain("Mường Đun", "<script>");
    }

    @Test
    void findsAUnitOfThePastWithoutMarks() {
        assertThat(get("/office/units?period=history&q=muong dun", actor))
                .hasStatusOk()
                .bodyText()
                .contains("Mường Đun")
                .doesNotContain("Phìn Hồ");
    }

    @Test
    void pagesThroughTheUnitsOfThePast() {
        var body = body(get("/office/units?period=history", actor));
        var next = body.substring(body.indexOf("after=") + 6).substring(0, 36);

        assertThat(get("/office/units?period=history&after=" + next, actor))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Noong Bua");
    }

    @Test
    void tellsWhatAUnitWasMadeOfAndWhatBecameOfIt() {
        var muongDun = units.findByCode("03247", LocalDate.of(2025, 6, 1)).orElseThrow();
        var sangNhe = units.findByCode("03244", LocalDate.of(2026, 1, 1)).orElseThrow();

        assertThat(get("/office/units/" + muongDun.id(), actor)).bodyText().contains("Xã Sáng Nhè (03244)");
        assertThat(get("/office/units/" + sangNhe.id() + "?lang=en", actor))
                .bodyText()
                .contains("Xã Mường Đun (03247)", "Made of");
    }

    /// Law: 20/2020/QĐ-TTg
    @Test
    void takesAnAgencyCodeAndSaysWhatIsWrongWithABadOne() {
        var unit = actor.unit();

        var bad = post("/office/units/" + unit + "/agency-codes", actor, "code", "18.H", "from", "2026-01-01");
        var good = post("/office/units/" + unit + "/agency-codes", actor, "code", "H18.777", "from", "2025-07-01");

        assertThat(bad).hasStatus(422).bodyText().contains("role=\"alert\"", "value=\"18.H\"");
        assertThat(good).hasStatus(303);
        assertThat(units.agencyCode(unit)).isEqualTo("H18.777");
    }

    @Test
    void helpsACitizenFindTheCommuneOfToday() {
        assertThat(browser.get().uri("/don-vi?q=phin ho").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Xã Phìn Hồ", "Xã Si Pa Phìn (03199)");
    }

    @Test
    void escapesWhatACitizenTypes() {
        assertThat(browser.get().uri("/don-vi?q={q}", "<script>x</script>").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Không tìm thấy tên này")
                .doesNotContain("<script>x");
    }

    @Test
    void registersAnOfficialAndAppoints() {
        var seat = UnitScope.of(actor.unit())
                .call(() -> desk.openPosition(
                        actor, null, PositionKind.SPECIALIST, "Chuyên viên thử", LocalDate.of(2025, 7, 1)));

        var registered =
                post("/office/people", actor, "name", "Đặng Thị Hằng", "born", "1990", "phone", "0912 345 678");
        var person = Objects.requireNonNull(registered.getResponse().getHeader("Location"));
        var appointed = post(
                person + "/holdings", actor, "position", seat.toString(), "from", "2025-07-01", "decision", "9/QĐ");

        assertThat(registered).hasStatus(303);
        assertThat(appointed).hasStatus(303);
        assertThat(get(person, actor)).hasStatusOk().bodyText().contains("Đặng Thị Hằng", "1990", "Chuyên viên thử");
        assertThat(get("/office/people?q=dang thi hang", actor)).bodyText().contains("Đặng Thị Hằng");
    }

    @Test
    void keepsWhatWasTypedWhereSomethingIsMissing() {
        assertThat(post("/office/people", actor, "name", "", "born", "30/2/1990"))
                .hasStatus(422)
                .bodyText()
                .contains("role=\"alert\"", "href=\"#name\"", "value=\"30/2/1990\"");
    }

    @Test
    void doesNotExistForAnOfficialOfAnotherUnit() {
        var person = person();
        var stranger = Communes.officialOf(units, "03325");

        assertThat(get("/office/people/" + person, actor)).hasStatusOk();
        assertThat(get("/office/people/" + person, stranger)).hasStatus(404);
        assertThat(get("/office/people?q=giang", stranger)).bodyText().doesNotContain(person.toString());
        assertThat(post("/office/people/" + person + "/endings", stranger, "holding", "x"))
                .hasStatus(404);
    }

    @Test
    void offersNoFormToWhoeverMayNotManagePeople() {
        var reader = Communes.officialOf(units, "03316", Set.of(Right.READ_CASES));

        assertThat(get("/office/people/" + person(), reader))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<select");
        assertThat(get("/office/people/new", reader)).hasStatus(404);
        assertThat(post("/office/people", reader, "name", "Ai Đó")).hasStatus(404);
    }

    @Test
    void isClosedToWhoeverIsNotSignedIn() {
        var answer = browser.get().uri("/office/people").exchange();

        assertThat(answer.getResponse().getStatus()).isNotEqualTo(200);
    }

    private UUID person() {
        return UnitScope.of(actor.unit()).call(() -> desk.registerOfficial(actor, "Giàng Thị Mỷ", null, null));
    }

    private MvcTestResult get(String address, Actor who) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), who)
                .exchange();
    }

    private MvcTestResult post(String address, Actor who, String... fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), who);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
