package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.procedures.ProcedureImport;

/// Those who keep the catalogue, the keys and the trail.
@HouseTest
class KeeperJourney {

    private static final String PAPERS = "Tên giấy tờMẫu đơn, tờ khaiSố lượngTờ khai đăng ký theo mẫu1 bản chínhGiấy"
            + " tờ chứng minh quyền sử dụng đất năm 20241 bản saoẢnh 4x6 chụp trong 6 tháng2 bản chínhGiấy tờ khác (nếu"
            + " có)";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @Test
    void aCommuneClosesAProcedureAndOpensItAgain() {
        var page = Province.signIn(browser, Look.DESK, "quantri.sipaphin");
        page.navigate("/office/catalogue/1.004873");
        Province.follow(page, "Ngừng tiếp nhận ở đơn vị");
        Province.press(page, "Ngừng tiếp nhận");
        assertThat(page.locator("[role=alert]").first().textContent()).contains("lý do");
        Province.look(page, "closings-mistake");
        Province.type(page, "Lý do", "Chờ Sở Tư pháp bố trí cán bộ hộ tịch (Công văn 15/STP-HCTP)");
        Province.press(page, "Ngừng tiếp nhận");
        page.waitForURL("**/office/catalogue/closings");
        Province.look(page, "closings");
        page.navigate("/office/catalogue/1.004873");
        Province.look(page, "closed-procedure");
        page.navigate("/office/catalogue/closings?lang=en");
        Province.look(page, "closings-en");
        Province.press(page, "Take it again from today");
        Province.press(page, "Take it again from today");
        page.waitForLoadState();

        assertThat(page.locator("main").textContent()).contains("The unit takes every procedure");
    }

    /// Issues none: the half-year of the demonstration is signed with the keys of these people. `KeyPagesTest` issues.
    @Test
    void keysAreListedAndTheBlockingOfOneIsAskedFor() {
        var page = Province.signIn(browser, Look.DESK, "quantri.sipaphin");
        page.navigate("/office/signing/keys");
        Province.look(page, "keys");
        page.locator("tr", new Page.LocatorOptions().setHasText("Đỗ Mạnh Cường"))
                .locator("a[href*=blocking]")
                .click();
        Province.look(page, "key-blocking");
        page.navigate("/office/signing/keys?lang=en");
        Province.look(page, "keys-en");
        page.navigate("/office/audit?lang=en");
        Province.look(page, "audit-en");
        page.navigate("/office/audit?lang=vi");
        Province.look(page, "audit");
    }

    @Test
    void papersAreCorrectedBesideTheWordsOfTheSource(@TempDir Path folder, @Autowired ProcedureImport records)
            throws Exception {
        var file = folder.resolve("one.jsonl");
        Files.writeString(file, """
            {"ma_thu_tuc": "9.930001", "ten_thu_tuc": "Cấp giấy phép xây dựng nhà ở riêng lẻ", \
            "co_quan_thuc_hien": "Ủy ban nhân dân cấp huyện", "thanh_phan_ho_so": "%s"}
            """.formatted(PAPERS));
        records.run(file, ProcedureImport.Progress.SILENT);
        var page = Province.signIn(browser, Look.DESK, "quantri.tinh");
        openFlag(page, "PAPERS");
        Province.look(page, "correct-papers");
        page.locator("#originals-2").fill("0");
        page.locator("#copies-2").fill("một");
        Province.press(page, "Lưu thành phiên bản mới");
        Province.look(page, "correct-papers-mistake");
        page.locator("#copies-2").fill("1");
        Province.press(page, "Lưu thành phiên bản mới");
        page.waitForURL("**/office/catalogue/flags");
        openFlag(page, "AUTHORITY");
        Province.look(page, "correct-authority");
    }

    private static void openFlag(Page page, String field) {
        page.navigate("/office/catalogue/flags?field=" + field);
        var flag = page.locator("tr", new Page.LocatorOptions().setHasText("9.930001"));
        while (flag.count() == 0) {
            page.locator("main a[href*='after=']").last().click();
        }
        flag.locator("a").first().click();
    }
}
