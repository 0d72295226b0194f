package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.layout.DocumentTexts;

/// A clerk copies a document that came in, for the villages and for the neighbour.
@HouseTest
class CopyJourney {

    private static final Pattern DOCUMENT = Pattern.compile(".*/incoming/[0-9a-f-]{36}.*");

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private DocumentPress press;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void aDocumentThatCameInIsCopiedAndSentOn() {
        var clerk = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        var summary = "V/v rà soát hộ nghèo " + UUID.randomUUID().toString().substring(0, 6);
        var address = registered(clerk, summary);
        Province.look(clerk, "copy-1-incoming");

        Province.follow(clerk, "Sao văn bản");
        assertThat(clerk.locator("#original").inputValue()).contains(summary);
        Province.look(clerk, "copy-2-form");
        clerk.locator("input[name=type][value=TRICH_SAO]").check();
        clerk.locator("#pin").fill("246810");
        Province.press(clerk, "Cấp số, ký số bản sao");
        assertThat(clerk.locator("[role=alert]").first().textContent()).contains("các trang");
        Province.look(clerk, "copy-3-missing");
        clerk.locator("#pages").fill("1");
        clerk.locator("input[name=units]").first().check();
        clerk.locator("#recipients").fill("Trưởng các bản");
        clerk.locator("#pin").fill("246810");
        Province.press(clerk, "Cấp số, ký số bản sao");
        clerk.waitForURL("**/copies?done=*");
        assertThat(clerk.locator("main").innerText()).contains(summary, "Trưởng các bản", "Bản trích sao");
        Province.look(clerk, "copy-4-list");

        clerk.navigate(address + "?lang=en");
        assertThat(clerk.locator("main").innerText()).contains("Extract", "TrS-UBND");
        Province.look(clerk, "copy-5-story-en");
        clerk.navigate("/office/documents/copies/new?source=INCOMING&document="
                + address.substring(address.lastIndexOf('/') + 1));
        Province.look(clerk, "copy-6-form-en");
    }

    @Test
    void theBacklogSaysWhatIsDueSoon() {
        registered(Province.signIn(browser, Look.DESK, "vanthu.sangnhe"), "V/v tập huấn chữ ký số");
        var leader = Province.signIn(browser, Look.DESK, "chutich.sangnhe");
        leader.navigate("/office/documents/incoming/backlog");
        Province.look(leader, "soon-backlog");
        leader.navigate("/office/documents/incoming?whose=OPEN&due=SOON");
        Province.look(leader, "soon-list");
        var clerk = Province.signIn(browser, Look.DESK, "vanthu.sangnhe");
        assertThat(clerk.locator("main").innerText()).contains("Văn bản đến: sắp đến hạn", "Sắp đến hạn: ");
        Province.look(clerk, "soon-work");
        leader.navigate("/office/documents/incoming/backlog?lang=en");
        Province.look(leader, "soon-backlog-en");
    }

    private String registered(Page page, String summary) {
        page.navigate("/office/documents/incoming/new");
        var letter = press.print(DocumentTexts.of("CONG_VAN").make());
        page.locator("#files").setInputFiles(new FilePayload("cong-van.pdf", "application/pdf", letter));
        Province.press(page, "Tiếp nhận");
        page.waitForURL(DOCUMENT);
        assertThat(page.locator("#issuer").inputValue()).isEqualTo("Ủy ban nhân dân xã Sáng Nhè");
        Province.look(page, "copy-0-read");
        page.locator("#type").selectOption("CONG_VAN");
        page.locator("#number").fill(String.valueOf(System.nanoTime() % 1_000_000));
        page.locator("#notation").fill("UBND-VP");
        page.locator("#issuedOn").fill("2026-02-05");
        page.locator("#summary").fill(summary);
        if (page.locator("#note-register").count() > 0) {
            page.locator("#note-register").fill("Bản gửi lại");
        }
        Province.press(page, "Đăng ký, lấy số đến");
        page.waitForSelector("#leader");
        return page.url().replaceFirst("\\?.*", "");
    }
}
