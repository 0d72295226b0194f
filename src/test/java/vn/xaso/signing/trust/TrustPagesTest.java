package vn.xaso.signing.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Communes;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.signing.trust.Authorities.Listed;

/// The administrator of the installation says whom to believe.
///
/// Law: 23/2025/NĐ-CP; 68/2024/NĐ-CP
@HouseTest
class TrustPagesTest {

    private static final String HERE = "/office/trust";
    private static final Pattern ANCHOR = Pattern.compile("href=\"/office/trust/([0-9a-f-]{36})\">");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    private Actor administrator;
    private String mark = "";

    @BeforeEach
    void anAdministrator() {
        province.found();
        administrator = Communes.officialOf(units, "03158");
        mark = Long.toString(System.nanoTime(), 36);
    }

    @Test
    void aRootIsLookedAtBeforeItIsBelieved() throws Exception {
        var root = Authorities.named("Gốc " + mark);
        var pem = root.own().pem().getBytes(StandardCharsets.US_ASCII);

        var brought = bring("root.pem", pem, "công văn số 12");
        var preview = get(address(brought));

        assertThat(brought).hasStatus(303);
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("Gốc " + mark, root.own().fingerprint(), "công văn số 12");
        assertThat(names("")).doesNotContain("Gốc " + mark);
        assertThat(confirm(brought, root.own().fingerprint())).hasStatus(303);
        assertThat(names("")).contains("Gốc " + mark, "công văn số 12");
        assertThat(get("/office/audit?act=trust.add"))
                .bodyText()
                .contains(root.own().fingerprint());
    }

    @Test
    void whoeverDoesNotAnswerForTheTrustMayOnlyLook() {
        var clerk = Actors.with(administrator.unit(), Set.of(Right.REGISTER_DOCUMENTS));

        assertThat(as(clerk, HERE)).hasStatusOk().bodyText().doesNotContain("Thêm từ tệp");
        assertThat(as(clerk, HERE + "/imports/new")).hasStatus(404);
    }

    @Test
    void derAndP7bAreReadAndWhatIsExpiredIsNotTicked() throws Exception {
        var first = Authorities.named("Một " + mark);
        var old = Authorities.named("Cũ " + mark, java.time.Instant.now().minusSeconds(60));
        var path = CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(first.certificate(), old.certificate()));

        var der = bring("a.cer", first.certificate().getEncoded(), "tệp");
        var p7b = bring("a.p7b", path.getEncoded("PKCS7"), "tệp");

        assertThat(der).hasStatus(303);
        var page = text(get(address(p7b)));
        assertThat(page).contains("Một " + mark, "Cũ " + mark, "Chứng thư đã hết hạn");
        assertThat(page).containsPattern("value=\"" + first.own().fingerprint() + "\" checked");
        assertThat(page).doesNotContainPattern("value=\"" + old.own().fingerprint() + "\" checked");
        assertThat(confirm(p7b)).hasStatus(422).bodyText().contains("href=\"#take\"");
    }

    @Test
    void trustEndsWithAReason() throws Exception {
        var root = Authorities.named("Ngừng " + mark);
        confirm(
                bring("a.cer", root.certificate().getEncoded(), "tệp"),
                root.own().fingerprint());
        var id = anchor("Ngừng " + mark);

        var without = post(HERE + "/" + id + "/ending", "reason", " ");
        var with = post(HERE + "/" + id + "/ending", "reason", "Bị lộ khóa");

        assertThat(without).hasStatus(422).bodyText().contains("href=\"#reason\"");
        assertThat(with).hasStatus(303);
        assertThat(get(HERE + "/" + id)).bodyText().contains("Bị lộ khóa", "Đã ngừng");
        assertThat(names("")).doesNotContain("Ngừng " + mark);
        assertThat(names("&state=ended")).contains("Ngừng " + mark);
        assertThat(post(HERE + "/" + id + "/ending", "reason", "Lần nữa")).hasStatus(409);
    }

    @Test
    void aListIsTakenAsAWholeOnceItsSignerWasCompared() throws Exception {
        var keeper = Authorities.named("Cơ quan " + mark);
        var good = Authorities.named("Tốt " + mark);
        var gone = Authorities.named("Thôi " + mark);
        var list = keeper.list(mark, 1, Listed.granted(good), Listed.granted(gone));

        var first = bring("list.xml", list, "trang web");
        var preview = text(get(address(first)));

        assertThat(preview).contains(mark + ", số 1", "Tốt " + mark, "Lần đầu nhận danh sách");
        assertThat(confirm(first)).hasStatus(422).bodyText().contains("href=\"#compared\"");
        assertThat(post(address(first) + "/confirmation", "compared", "true")).hasStatus(303);
        assertThat(names("")).contains("Tốt " + mark, "Thôi " + mark);
        assertThat(bring("list.xml", list, "trang web"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có danh sách số 1");
    }

    @Test
    void aNewListEndsWhatItWithdrawsOrNamesNoMore() throws Exception {
        var keeper = Authorities.named("Cơ quan " + mark);
        var good = Listed.granted(Authorities.named("Tốt " + mark));
        var gone = Listed.granted(Authorities.named("Thôi " + mark));
        var missing = Listed.granted(Authorities.named("Mất " + mark));
        var first = bring("list.xml", keeper.list(mark, 1, good, gone, missing), "trang web");
        post(address(first) + "/confirmation", "compared", "true");

        var next = bring("list.xml", keeper.list(mark, 2, good, gone.withdrawn("2026-02-01T00:00:00Z")), "trang web");

        assertThat(text(get(address(next)))).doesNotContain("Lần đầu nhận danh sách");
        assertThat(confirm(next)).hasStatus(303);
        assertThat(names("")).contains("Tốt " + mark).doesNotContain("Thôi " + mark, "Mất " + mark);
        assertThat(names("&state=ended")).contains("Thôi " + mark, "01/02/2026", "Mất " + mark);
    }

    @Test
    void aListThatWasChangedOrIsNotSignedIsRefused() throws Exception {
        var keeper = Authorities.named("Cơ quan " + mark);
        var list = new String(keeper.list(mark, 1, Listed.granted(keeper)), StandardCharsets.UTF_8);

        var changed = list.replace("<SchemeTerritory>VN", "<SchemeTerritory>XX");
        var unsigned = list.replaceAll("(?s)<Signature.*</Signature>", "");

        assertThat(bring("a.xml", changed.getBytes(StandardCharsets.UTF_8), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Chữ ký số của danh sách không đúng");
        assertThat(bring("a.xml", unsigned.getBytes(StandardCharsets.UTF_8), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("không có chữ ký số");
        assertThat(bring(
                        "a.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                                .getBytes(StandardCharsets.UTF_8),
                        "x"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("root:");
        assertThat(bring("a.pem", "không phải".getBytes(StandardCharsets.UTF_8), ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#source\"");
    }

    private String names(String more) {
        return text(get(HERE + "?q=" + mark + more));
    }

    private String anchor(String name) {
        var page = text(get(HERE + "?q=" + name.toLowerCase(java.util.Locale.ROOT)));
        var found = ANCHOR.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult bring(String name, byte[] file, String source) {
        return browser.post()
                .uri(HERE + "/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .param("source", source)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private static String address(MvcTestResult brought) {
        return String.valueOf(brought.getResponse().getHeader("Location"));
    }

    private MvcTestResult confirm(MvcTestResult brought, String... fingerprints) {
        return browser.post()
                .uri(address(brought) + "/confirmation")
                .param("take", fingerprints)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private MvcTestResult post(String address, String name, String value) {
        return browser.post()
                .uri(address)
                .param(name, value)
                .requestAttr(Actor.class.getName(), administrator)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return as(administrator, address);
    }

    private MvcTestResult as(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
