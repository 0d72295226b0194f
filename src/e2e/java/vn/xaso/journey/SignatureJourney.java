package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyShelf;
import vn.xaso.signing.PersonalSignature;
import vn.xaso.signing.Signers;
import vn.xaso.signing.stamps.domain.StampedPaper;
import vn.xaso.signing.stamps.domain.StampedPaper.Fault;
import vn.xaso.signing.stamps.domain.StampedPaper.Level;
import vn.xaso.signing.stamps.domain.StampedPapers;
import vn.xaso.signing.trust.Authorities;
import vn.xaso.ui.print.Papers;

/// The pages of signatures with everything in them: what waits for a stamp, whom the house believes, and files of
/// every kind that somebody wants to know about.
@HouseTest
class SignatureJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @Autowired
    private StampedPapers stamped;

    @Autowired
    private KeyShelf shelf;

    @Autowired
    private PersonalSignature leader;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void theKeeperOfTheKeysSeesWhatWaitsForAStamp() {
        var unit = Objects.requireNonNull(province.people().get("quantri.sangnhe"))
                .actor()
                .unit();
        var contents = UnitScope.of(unit).call(() -> waiting(unit));
        try {
            var page = Province.signIn(browser, Look.DESK, "quantri.sangnhe");
            for (var lang : List.of("vi", "en")) {
                page.navigate("/office/signing/stamps?lang=" + lang);
                assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(Fault.values().length);
                show(page, "stamps-" + lang);
            }
            page.navigate("/office/signing/stamps?done=round&lang=vi");
            assertThat(focused(page)).contains("Đã thử lại");
        } finally {
            UnitScope.of(unit).run(() -> stamped.forget(unit, new HashSet<>(contents)));
        }
    }

    private List<String> waiting(UnitId unit) {
        var contents = new ArrayList<String>();
        var now = Instant.now();
        for (int tries = 0; tries < Fault.values().length; tries++) {
            var fault = Fault.values()[tries];
            var id = UUID.randomUUID();
            contents.add(("ab" + id.toString().replace("-", "")).repeat(2).substring(0, 64));
            var paper = new StampedPaper(
                    id,
                    unit,
                    contents.getLast(),
                    Level.B,
                    "Nguyễn Thị Phương Thảo, Ủy ban nhân dân xã Sáng Nhè",
                    now,
                    now.plus(Duration.ofDays(1)),
                    tries,
                    fault == Fault.NONE ? null : now,
                    fault);
            stamped.add(paper);
            if (fault != Fault.NONE) {
                stamped.fail(paper, fault, paper.nextAt());
            }
        }
        return contents;
    }

    @Test
    void theAdministratorBelievesAnAuthorityAndStops() throws Exception {
        var name = "Tổ chức chứng thực " + UUID.randomUUID().toString().substring(0, 8);
        var root = Authorities.named(name);
        var page = Province.signIn(browser, Look.DESK, "quantri.tinh");
        page.navigate("/office/trust/imports/new");
        choose(page, "hong.pem", "no certificate".getBytes(StandardCharsets.US_ASCII));
        page.locator("#source").fill("Công văn số 12");
        Province.press(page, "Xem trước");
        assertThat(focused(page)).contains("không có chứng thư nào đọc được");
        assertThat(page.locator("#source").inputValue()).isEqualTo("Công văn số 12");
        choose(page, "goc.pem", root.own().pem().getBytes(StandardCharsets.US_ASCII));
        Province.press(page, "Xem trước");
        show(page, "trust-preview");
        Province.press(page, "Xác nhận tin cậy");
        assertThat(focused(page)).contains("Đã thêm");
        page.navigate("/office/trust?q=" + name.substring(name.length() - 8));
        show(page, "trust-rows");
        Province.follow(page, name);
        page.locator("#reason").fill("Lộ khóa");
        show(page, "trust-anchor");
        Province.press(page, "Ngừng tin cậy");
        page.locator("form[action$='/ending'] button").last().click();
        page.waitForURL("**?done=ended");
        assertThat(focused(page)).contains("Đã ngừng tin cậy");
        show(page, "trust-ended");
    }

    @Test
    void theAdministratorTakesARevocationListFromAFile() throws Exception {
        var root = Authorities.named("Nơi cấp " + UUID.randomUUID().toString().substring(0, 8));
        var page = Province.signIn(browser, Look.DESK, "quantri.tinh");
        page.navigate("/office/trust/imports/new");
        choose(page, "goc.pem", root.own().pem().getBytes(StandardCharsets.US_ASCII));
        page.locator("#source").fill("Công văn số 13");
        Province.press(page, "Xem trước");
        Province.press(page, "Xác nhận tin cậy");
        page.navigate("/office/trust/revocation-lists");
        Province.press(page, "Nhận tệp");
        assertThat(focused(page)).contains("Hãy chọn tệp");
        choose(page, "thu-hoi.crl", root.revocationList(1));
        Province.press(page, "Nhận tệp");
        assertThat(focused(page)).contains("Đã nhận danh sách");
        for (var lang : List.of("vi", "en")) {
            page.navigate("/office/trust/revocation-lists?lang=" + lang);
            show(page, "revocation-" + lang);
        }
    }

    @Test
    void anybodyLearnsWhatASignedAFalseAndABrokenFileAreWorth() {
        byte[] good;
        try (var key = Signers.in(shelf).openLeaders()) {
            good = leader.sign(Papers.maritalStatus(0), key, Instant.now());
        }
        var page = browser.open(Look.DESK, "/kiem-tra-chu-ky");
        check(page, "tot.pdf", good, "Mọi chữ ký đều hợp lệ");
        assertThat(takeAlong(page, "Tải báo cáo để in (PDF)")).isEqualTo("chu-ky.pdf");
        assertThat(takeAlong(page, "Tải dữ liệu (JSON)")).isEqualTo("chu-ky.json");
        check(page, "Quyết định của Ủy ban nhân dân xã ".repeat(4) + ".pdf", tampered(good), "không hợp lệ");
        check(page, "cut.pdf", Arrays.copyOf(good, 900), "Không đọc được tệp");
        check(page, "word.pdf", "no PDF".getBytes(StandardCharsets.US_ASCII), "Không đọc được tệp");
    }

    /// One byte of what was signed is another.
    private static byte[] tampered(byte[] signed) {
        var changed = signed.clone();
        changed[new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20] ^= 1;
        return changed;
    }

    private static void check(Page page, String name, byte[] content, String conclusion) {
        choose(page, name, content);
        Province.press(page, "Kiểm tra");
        assertThat(page.title()).contains(conclusion);
        assertThat(focused(page)).contains(conclusion);
        show(page, "check-" + name.substring(0, 3));
    }

    private static String takeAlong(Page page, String button) {
        return page.waitForDownload(() -> Province.press(page, button)).suggestedFilename();
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static String focused(Page page) {
        page.waitForLoadState();
        return String.valueOf(page.evaluate("document.activeElement.innerText"));
    }

    private static void show(Page page, String name) {
        for (var look : List.of(Look.DESK, Look.PHONE)) {
            page.setViewportSize(look.width(), look.height());
            Browser.screenshot(page, "signatures-" + name + "-" + look.width());
            Browser.fits(page);
            Browser.axe(page);
        }
        page.setViewportSize(Look.DESK.width(), Look.DESK.height());
    }
}
