package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;

/// The one-stop shop looks into its registers and takes one along.
@HouseTest
class CaseBookJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void found(@Autowired DemoProvince province, @Autowired ApplicationContext program) {
        province.found();
        new SangNhe(program).issued(SangNhe.named("Mùa Thị Sổ"));
    }

    @Test
    void theReceptionLooksIntoItsRegisters() {
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        page.locator(".office__side").getByText("Sổ một cửa").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Sổ theo dõi hồ sơ");
        Province.look(page, "registers-tracking");
        for (var tab : List.of("Chứng thực bản sao", "Chứng thực chữ ký", "Kết quả hộ tịch")) {
            Province.follow(page, tab);
            Province.look(page, "registers-" + tab.replace(' ', '-'));
        }
        assertThat(page.locator("main").innerText()).contains("không thay sổ hộ tịch", "Mùa Thị Sổ");
        takesItAlong(page);
    }

    private static void takesItAlong(Page page) {
        var table = page.waitForDownload(() -> Province.follow(page, "Excel"));
        assertThat(table.suggestedFilename())
                .startsWith("theo-doi-ket-qua-ho-tich-")
                .endsWith(".xlsx");
    }

    @Test
    void aWrongDayIsAskedForAgain() {
        var page = Province.signIn(browser, Look.DESK, "motcua.sangnhe");
        page.navigate("/office/registers?from=2026-05-06&to=2026-05-05");
        Province.look(page, "registers-wrong");

        assertThat(page.locator(".error-summary").innerText()).contains("Đến ngày");
    }
}
