package vn.xaso.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
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
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// A commune says that it does not take a procedure, and takes it again.
@HouseTest
class ClosingPagesTest {

    private static final String HERE = "/office/catalogue/closings";
    private static final String DEATH_REGISTRATION = "1.000656";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Procedures procedures;

    @Autowired
    private ApplicationDesk applications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final LocalDate today = LocalDate.now(OfficeClock.ZONE);
    private final Actor administrator = Actors.withAllRights(Actors.newUnit());

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void theCounterSaysWhyAndSinceWhenInsteadOfShowingTheForm() {
        close(administrator, DEATH_REGISTRATION, today.toString(), "Chờ nhân sự");

        assertThat(get(administrator, "/office/reception/new/" + DEATH_REGISTRATION))
                .hasStatus(422)
                .bodyText()
                .contains("hiện không tiếp nhận thủ tục này", "Chờ nhân sự")
                .contains(today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                .doesNotContain("<form class=\"counter-form\"");
    }

    @Test
    void theCounterNoLongerOffersItFromTheSameMoment() {
        assertThat(get(administrator, "/office/reception/new?q=khai tu"))
                .bodyText()
                .contains(DEATH_REGISTRATION);

        assertThat(close(administrator, DEATH_REGISTRATION, today.toString(), "Chờ nhân sự"))
                .hasStatus(303);

        assertThat(get(administrator, "/office/reception/new?q=khai tu"))
                .bodyText()
                .doesNotContain("/office/reception/new/" + DEATH_REGISTRATION);
        assertThat(get(administrator, HERE))
                .bodyText()
                .contains("Đăng ký khai tử", "Chờ nhân sự", "Tiếp nhận lại từ hôm nay");
        assertThat(get(administrator, "/office/catalogue/" + DEATH_REGISTRATION))
                .bodyText()
                .contains("hiện không tiếp nhận thủ tục này");
        assertThat(get(administrator, "/office/audit"))
                .bodyText()
                .contains("Ngừng tiếp nhận thủ tục ở đơn vị", "Chờ nhân sự");
    }

    @Test
    void thePortalAndTheCounterTakeItAgainWhenItIsOpened() {
        var reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        var keeper = with(reception, EnumSet.of(Right.CLOSE_PROCEDURES, Right.RECEIVE_CASES));
        var code = new ProcedureCode(DEATH_REGISTRATION);

        assertThat(close(keeper, DEATH_REGISTRATION, today.toString(), "Chờ nhân sự"))
                .hasStatus(303);
        boolean openWhileClosed = applications.isOpen(reception.unit(), code);
        var takenIn = post(keeper, "/office/reception", Map.of("procedure", DEATH_REGISTRATION, "key", "closed"));
        assertThat(reopen(keeper, DEATH_REGISTRATION, today)).hasStatus(303);

        assertThat(openWhileClosed).isFalse();
        assertThat(takenIn).hasStatus(422);
        assertThat(applications.isOpen(reception.unit(), code)).isTrue();
    }

    @Test
    void aClosingThatHasBegunKeepsItsDaysWhenItEnds() {
        var unit = administrator.unit();
        write(
                unit,
                "insert into procedures.offered_by values (?, '1.001193', false, ?, null, 'x')",
                today.minusDays(3));

        assertThat(reopen(administrator, "1.001193", today.minusDays(3))).hasStatus(303);

        assertThat(procedures.closedAt(unit, today.minusDays(1))).contains(new ProcedureCode("1.001193"));
        assertThat(procedures.closedAt(unit, today)).isEmpty();
        assertThat(reopen(administrator, "1.001193", today.minusDays(3))).hasStatus(409);
        assertThat(get(administrator, HERE)).bodyText().contains("Đã tiếp nhận lại");
    }

    @Test
    void everyMistakeIsToldAtItsFieldAndWhatWasTypedStays() {
        assertThat(close(administrator, "khai sinh", "mai", " "))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#code\"", "href=\"#from\"", "href=\"#reason\"", "value=\"khai sinh\"");
        assertThat(close(administrator, "1.999999", today.toString(), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#code\"");
        assertThat(close(administrator, "1.001193", today.minusDays(1).toString(), "Sáp nhập"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#from\"", "Sáp nhập");
        assertThat(close(administrator, "1.001193", today.plusDays(2).toString(), "x"))
                .hasStatus(303);
        assertThat(close(administrator, "1.001193", today.toString(), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("đã ngừng tiếp nhận");
    }

    @Test
    void readsInEnglishToo() {
        assertThat(get(administrator, HERE + "?lang=en&code=1.001193"))
                .hasStatusOk()
                .bodyText()
                .contains("Procedures the unit does not take", "value=\"1.001193\"");
    }

    @Test
    void isNotThereForWhoeverMayNot() {
        var clerk = Actors.with(administrator.unit(), Set.of(Right.MANAGE_CATALOGUE));

        assertThat(get(clerk, HERE)).hasStatus(404);
        assertThat(close(clerk, "1.001193", today.toString(), "x")).hasStatus(404);
        assertThat(reopen(clerk, "1.001193", today)).hasStatus(404);
        assertThat(get(clerk, "/office/catalogue")).bodyText().doesNotContain(HERE);
    }

    @Test
    void anotherUnitNeitherSeesNorChangesIt() {
        close(administrator, "1.004873", today.toString(), "Một lý do chỉ xã này có");
        var other = Actors.withAllRights(Actors.newUnit());

        assertThat(get(other, HERE)).bodyText().doesNotContain("Một lý do chỉ xã này có");
        assertThat(reopen(other, "1.004873", today)).hasStatus(404);
        assertThatThrownBy(() -> UnitScope.of(other.unit())
                        .run(() -> write(
                                administrator.unit(),
                                "insert into procedures.offered_by values (?, '1.001193', false, ?, null, 'x')",
                                today,
                                other.unit())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(procedures.closedAt(administrator.unit(), today)).contains(new ProcedureCode("1.004873"));
    }

    private void write(UnitId unit, String sql, LocalDate from) {
        write(unit, sql, from, unit);
    }

    private void write(UnitId unit, String sql, LocalDate from, UnitId scope) {
        UnitScope.of(scope)
                .run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param(unit.value()).param(from).update()));
    }

    private static Actor with(Actor of, Set<Right> rights) {
        return new Actor(
                of.account(),
                of.person(),
                of.name(),
                of.position(),
                of.office(),
                of.unit(),
                of.unitName(),
                Set.of(of.unit()),
                rights);
    }

    private MvcTestResult close(Actor actor, String code, String from, String reason) {
        return post(actor, HERE, Map.of("code", code, "from", from, "reason", reason));
    }

    private MvcTestResult reopen(Actor actor, String code, LocalDate from) {
        return post(actor, HERE + "/" + code + "/reopenings", Map.of("from", from.toString()));
    }

    private MvcTestResult get(Actor actor, String uri) {
        return browser.get().uri(uri).requestAttr(Actor.class.getName(), actor).exchange();
    }

    private MvcTestResult post(Actor actor, String uri, Map<String, String> typed) {
        var request = browser.post().uri(uri).requestAttr(Actor.class.getName(), actor);
        typed.forEach(request::param);
        return request.exchange();
    }
}
