package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.crossing.CrossingRecords;
import vn.xaso.cases.legs.LegRecords;

/// A commune asks another one in a case, which answers; a counter receives for the neighbour.
@HouseTest
class LegJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private ApplicationContext program;

    @Test
    void oneCommuneAsksAndTheOtherAnswersOnAPhone() {
        var records = new LegRecords(program);
        new CrossingRecords(program);
        var caseFile = records.caseOf("Sùng Thị Mai");
        var page = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        page.navigate("/office/cases/" + caseFile.id());
        page.locator("a[href$='/legs/new']").click();
        page.locator("#to")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("UBND xã Si Pa Phìn"));
        page.locator("#question").fill("Đề nghị xác minh tình trạng hôn nhân từ năm 2015 đến năm 2021.");
        page.locator("#papers-9").check();
        Province.look(page, "legs-form");
        Province.press(page, "Gửi");
        Province.look(page, "legs-asked");
        assertThat(page.locator("main").innerText()).contains("Đã gửi, chưa tiếp nhận");

        answer();

        page.reload();
        assertThat(page.locator("main").innerText()).contains("Đã trả lời", "Chưa đăng ký kết hôn với ai");
        Province.look(page, "legs-answered");
        page.navigate("/office/cases/" + caseFile.id());
        assertThat(page.locator("main").innerText()).contains("Đang thẩm định");
        Province.look(page, "legs-case");
        page.navigate("/office/legs");
        Province.look(page, "legs-list");
        page.navigate("/office/legs/organisations");
        Province.look(page, "legs-organisations");
    }

    private void answer() {
        var records = new LegRecords(program);
        program.getBean(vn.xaso.cases.legs.application.LegPost.class)
                .carry(records.person("hotich.sangnhe").unit());
        var page = Province.signIn(browser, Look.PHONE, "chanhvanphong.sipaphin");
        page.navigate("/office/legs/received?standing=NEW");
        Browser.fits(page);
        Province.look(page, "legs-received-phone");
        page.locator("td, th").locator("a.table__code").first().click();
        Province.press(page, "Tiếp nhận");
        page.locator("#note-answers").fill("Chưa đăng ký kết hôn với ai trong thời gian cư trú tại xã.");
        Browser.fits(page);
        Province.look(page, "legs-received-one-phone");
        Province.press(page, "Gửi trả lời");
        assertThat(page.locator("main").innerText()).contains("Đã trả lời");
        program.getBean(vn.xaso.cases.legs.application.LegPost.class)
                .carry(records.person("chanhvanphong.sipaphin").unit());
    }

    @Test
    void aCounterReceivesForTheNeighbour() {
        new CrossingRecords(program).received("Vàng Thị Pà");
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        page.navigate("/office/crossings");
        Province.look(page, "crossing-list");
        page.locator("a.table__code").first().click();
        Province.look(page, "crossing-one");
        assertThat(page.locator("main").innerText()).contains("UBND xã Si Pa Phìn", "In giấy tiếp nhận");
        open(page, "/office/absences", "absences");
        var administrator = Province.signIn(browser, Look.DESK, "quantri.sangnhe");
        var person = new LegRecords(program).person("hotich.sangnhe").person();
        open(administrator, "/office/accounts/" + person + "/handover", "handover");
    }

    private static void open(Page page, String address, String name) {
        page.navigate(address);
        Province.look(page, name);
    }
}
