package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.application.CountingRound;
import vn.xaso.interchange.ToldCase;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.playportal.domain.Fault;

/// A clerk sees which case the portal did not take completely, and why; the reason is mended, the clerk sends it again,
/// and the figure follows.
@HouseTest
class SynchronisationJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Measures measures;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aClerkMendsWhatIsStuckAndTheFigureFollows() {
        var told = ToldCase.issued(program);
        turn(true);
        told.faults(Map.of(Fault.LARGEST, "1024"));
        told.tell();
        var unit = told.file().unit();
        long before = linked(unit);

        var desk = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        desk.navigate("/office/synchronisation?q=" + told.code());
        assertThat(desk.locator("main").innerText()).contains(told.code(), "vượt mức cho phép", "tệp kết quả");
        Province.look(desk, "synchronisation-1-stuck");
        Province.follow(desk, told.code());
        assertThat(desk.locator("main").innerText()).contains("Thiếu thông tin", "Từng thông tin");
        Province.look(desk, "synchronisation-2-case");

        var portal = browser.open(Look.DESK, "/trinh-dien/cong-quoc-gia");
        assertThat(portal.locator("main").innerText()).contains("Đây không phải là Cổng Dịch vụ công quốc gia");
        Province.look(portal, "synchronisation-3-portal");
        Province.type(portal, "Từ chối tệp lớn hơn", "");
        Province.press(portal, "Áp dụng");

        Province.press(desk, "Gửi lại");
        assertThat(desk.locator("main").innerText()).contains("Đã đồng bộ đủ");
        Province.look(desk, "synchronisation-4-complete");
        assertThat(linked(unit)).isEqualTo(before + 1);

        desk.navigate("/office/cases/" + told.file().id());
        assertThat(desk.locator("main").innerText()).contains("Cổng đã ghi nhận đủ");
        Province.look(desk, "synchronisation-5-panel");
        desk.navigate("/office/synchronisation/comparison");
        Province.press(desk, "Đối soát ngay");
        assertThat(desk.locator("main").innerText()).contains("Lần đối soát gần nhất");
        Province.look(desk, "synchronisation-6-comparison");
        desk.setViewportSize(390, 844);
        desk.navigate("/office/synchronisation?all=true");
        Province.look(desk, "synchronisation-7-phone");
    }

    @Test
    void theProvinceSeesItsUnits() {
        turn(true);
        var page = Province.signIn(browser, Look.DESK.inEnglish(), "quantri.tinh");
        page.navigate("/office/synchronisation");

        assertThat(page.locator("main").innerText()).contains("Sáng Nhè", "Synchronising");
        Province.look(page, "synchronisation-8-province");
        Province.follow(page, "Sáng Nhè");
        assertThat(page.locator("main strong").first().innerText()).contains("Sáng Nhè");
        Province.look(page, "synchronisation-9-unit");
    }

    @AfterEach
    void turnOff() {
        ToldCase.faults(program, Map.of());
        turn(false);
    }

    private void turn(boolean on) {
        var province = program.getBean(DemoProvince.class);
        province.found();
        var leader =
                Objects.requireNonNull(province.people().get("chutich.sangnhe")).actor();
        UnitScope.of(leader.unit()).run(() -> program.getBean(Switchboard.class).turn(leader, on));
        ToldCase.park(program, leader.unit());
    }

    /// Results that the portal has a link to, of this year.
    private long linked(UnitId unit) {
        program.getBean(CountingRound.class).walk();
        var year = Period.ofYear(LocalDate.now(OfficeClock.ZONE).getYear());
        return UnitScope.of(unit)
                .call(() -> Objects.requireNonNull(
                        transaction.execute(status -> measures.together(Set.of(unit), year, DataSet.SYNCHRONISED)
                                .get(Measure.RESULT_LINKED))));
    }
}
