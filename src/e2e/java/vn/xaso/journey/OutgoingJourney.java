package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// A decision goes its way: drafted at a desk, signed on a phone, numbered and issued by the clerk.
@HouseTest
class OutgoingJourney {

    private static final Look LEADERS_PHONE = new Look(390, "vi", true);
    private static final Pattern DOCUMENT =
            Pattern.compile(".*/office/documents/outgoing/[0-9a-f-]{36}(\\?done=[a-z]+)?$");

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @Test
    void aDecisionIsDraftedSignedOnAPhoneAndIssued() {
        var summary = "Kiện toàn Tổ công nghệ số cộng đồng "
                + UUID.randomUUID().toString().substring(0, 6);
        var address = draft(summary);
        check(address);
        sign(address);
        issue(address, summary);
    }

    @Test
    void registersCopiesAndRulesFitEverybody() {
        var clerk = Province.signIn(browser, Look.DESK, "vanthu.sipaphin");
        clerk.navigate("/office/documents/outgoing/registers");
        Province.look(clerk, "outgoing-registers");
        clerk.navigate("/office/documents/copies/new");
        Province.press(clerk, "Cấp số, ký số bản sao");
        assertThat(clerk.locator("[role=alert]").first().textContent()).contains("một tệp");
        Province.look(clerk, "outgoing-copy");
        clerk.navigate("/office/documents/copies");
        Province.look(clerk, "outgoing-copies");
        var keeper = Province.signIn(browser, Look.DESK, "quantri.sipaphin");
        keeper.navigate("/office/documents/rules");
        keeper.locator("summary.act__name").last().click();
        Province.look(keeper, "outgoing-rules");
        keeper.navigate("/office/documents/rules?lang=en");
        Province.look(keeper, "outgoing-rules-en");
    }

    private String draft(String summary) {
        var page = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        page.navigate("/office/documents/outgoing/new");
        Province.look(page, "outgoing-types");
        Province.follow(page, "Quyết định (QĐ)");
        Province.press(page, "Lưu dự thảo");
        assertThat(page.locator("[role=alert]").first().textContent()).contains("trích yếu");
        page.locator("#summary").fill(summary);
        page.locator("#signer").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("input[name=units]").first().check();
        page.locator("#others").fill("Bưu điện văn hóa xã Sáng Nhè");
        Province.look(page, "outgoing-form");
        return save(page, summary);
    }

    private static String save(Page page, String summary) {
        page.navigate("/office/documents/outgoing/new?type=QUYET_DINH&lang=en");
        Browser.screenshot(page, "office-outgoing-form-en");
        page.navigate("/office/documents/outgoing/new?type=QUYET_DINH&lang=vi");
        page.locator("#summary").fill(summary);
        page.locator("#signer").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("input[name=units]").first().check();
        page.locator("#others").fill("Bưu điện văn hóa xã Sáng Nhè");
        Province.press(page, "Lưu dự thảo");
        page.waitForURL(DOCUMENT);
        assertThat(page.locator("[role=status]").first().textContent()).contains("Đã lưu dự thảo");
        Province.look(page, "outgoing-draft");
        Province.press(page, "Trình duyệt nội dung");
        assertThat(page.locator("[role=alert]").first().textContent()).contains("chỗ chưa điền");
        Province.follow(page, "Sửa dự thảo");
        page.locator("#bases").fill("Căn cứ Luật Tổ chức chính quyền địa phương");
        page.locator("#body").fill("Điều 1. Kiện toàn Tổ công nghệ số cộng đồng.");
        Province.press(page, "Lưu dự thảo");
        page.waitForURL(DOCUMENT);
        Province.press(page, "Trình duyệt nội dung");
        page.waitForLoadState();
        assertThat(page.locator("main").textContent()).contains("Chờ duyệt nội dung");
        return page.url().substring(0, page.url().indexOf('?'));
    }

    private void check(String address) {
        var page = Province.signIn(browser, Look.DESK, "chanhvanphong.sangnhe");
        page.navigate(address);
        Province.press(page, "Duyệt, ký nháy");
        page.waitForLoadState();
        Province.look(page, "outgoing-check");
        Province.press(page, "Đúng thể thức, trình ký");
        page.waitForLoadState();
        page.navigate("/office/documents/outgoing");
        Province.look(page, "outgoing-list");
        page.navigate("/office/documents/outgoing?lang=en");
        Province.look(page, "outgoing-list-en");
    }

    private void sign(String address) {
        var page = Province.signIn(browser, LEADERS_PHONE, "chutich.sangnhe");
        page.navigate("/office/documents/outgoing/signing");
        Province.look(page, "outgoing-batch-closed");
        page.navigate(address);
        page.waitForLoadState();
        page.locator(".paper-pages img").first().scrollIntoViewIfNeeded();
        page.waitForCondition(() -> (Boolean) page.evaluate("document.querySelector('.paper-pages img').complete &&"
                + " document.querySelector('.paper-pages img').naturalWidth > 0"));
        Province.look(page, "outgoing-leader");
        page.navigate(address + "?lang=en");
        Browser.screenshot(page, "office-outgoing-leader-en");
        page.navigate("/office/documents/outgoing/signing?lang=vi");
        Province.look(page, "outgoing-batch");
        page.navigate(address);
        Province.type(page, "Mã PIN ký số", "246810");
        Province.press(page, "Ký số");
        page.waitForLoadState();
        assertThat(page.locator("main").textContent()).contains("Đã ký, chờ cấp số");
    }

    private void issue(String address, String summary) {
        var page = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        page.navigate("/office");
        Province.look(page, "outgoing-work");
        page.navigate(address);
        Province.look(page, "outgoing-clerk");
        Province.type(page, "Mã PIN khóa ký của cơ quan", "246810");
        Province.press(page, "Cấp số, ký số cơ quan");
        page.waitForLoadState();
        Province.press(page, "Phát hành");
        page.waitForLoadState();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main").textContent().contains("Đã đến");
        });
        Province.look(page, "outgoing-issued");
        page.navigate(address + "?lang=en");
        Province.look(page, "outgoing-issued-en");
        page.navigate("/office/documents/outgoing?lang=vi&q=" + summary.substring(summary.length() - 6));
        assertThat(page.locator("main").textContent()).contains("Đã phát hành");
    }
}
