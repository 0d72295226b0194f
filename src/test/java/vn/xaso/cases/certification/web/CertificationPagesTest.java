package vn.xaso.cases.certification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.cases.certification.CertifiedCopies.row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.certification.CertifiedCopies;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Way;

@HouseTest
class CertificationPagesTest {

    private static final String HERE = "/office/certification";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MockMvcTester browser;

    private CertifiedCopies copies;
    private Actor counter;
    private Actor leader;

    @BeforeEach
    void open() {
        copies = CertifiedCopies.in(program);
        counter = copies.person("motcua");
        leader = copies.person("chutich");
    }

    private Map<String, String> typed(String name) {
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "procedure", "2.000815",
                "people", "1",
                "p0-personalId", "011 300 001 234",
                "p0-name", name,
                "p0-lines", "2",
                "p0-l0-title", "Học bạ",
                "p0-l0-pages", "5",
                "p0-l0-copies", "3");
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> typed) {
        var request = browser.post().uri(path).requestAttr(Actor.class.getName(), actor);
        typed.forEach(request::param);
        return request.exchange();
    }

    private String words(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor actor, String path) {
        return browser.get().uri(path).requestAttr(Actor.class.getName(), actor).exchange();
    }

    @Test
    void takesInARowAndTellsTheFeeOfEach() {
        var answer = post(counter, HERE, typed("Lò Thị Quầy"));

        assertThat(answer).hasStatus(303);
        var after = words(get(counter, String.valueOf(answer.getResponse().getHeader("Location"))));
        assertThat(after).contains("Lò Thị Quầy", "21.000 đ", "Học bạ (3 bản)", "forms/01-2.pdf");
    }

    /// Law: 226/2016/TT-BTC art. 4
    @Test
    void countsTheFeeLineByLineAndTellsHow() {
        var typed = new java.util.HashMap<>(typed("Lò Thị Phí"));
        typed.put("form.~do", "fee");

        var page = words(post(counter, HERE, typed));

        assertThat(page).contains("21.000 đ", "2 trang × 2.000 đ + 3 trang × 1.000 đ = 7.000 đ một bản; 3 bản");
    }

    @Test
    void findsWhoWasThereBefore() {
        copies.takenIn(row("Lò Thị Quen Mặt", 1, 1));
        var typed = new java.util.HashMap<>(typed(""));
        typed.put("form.~do", "look.p0");

        assertThat(words(post(counter, HERE, typed))).contains("Đã có trong hồ sơ của xã");
        typed.put("p0-personalId", "0113");
        assertThat(words(post(counter, HERE, typed))).contains("12 chữ số");
        typed.put("p0-personalId", "096399999999");
        assertThat(words(post(counter, HERE, typed))).contains("Chưa có trong hồ sơ của xã");
    }

    @Test
    void keepsWhatWasTypedAndSaysEverythingThatIsWrong() {
        var typed = new java.util.HashMap<>(typed("Lò Thị Sai"));
        typed.put("p0-personalId", "12");
        typed.put("p0-l0-pages", "0");
        typed.put("p0-l0-copies", "x");

        var answer = post(counter, HERE, typed);

        assertThat(answer).hasStatus(422);
        assertThat(words(answer))
                .contains("error-summary", "Lò Thị Sai", "Số trang từ 1 đến 999", "Số bản từ 1 đến 99", "12 chữ số");
    }

    @Test
    void addsPeopleAndPapersWithoutScripts() {
        var typed = new java.util.HashMap<>(typed("Lò Thị Thêm"));
        typed.put("form.~do", "paper.p0");
        assertThat(words(post(counter, HERE, typed))).contains("p0-l2-title", "Lò Thị Thêm");
        typed.put("form.~do", "person");
        assertThat(words(post(counter, HERE, typed))).contains("p1-personalId", "Học bạ");
    }

    @Test
    void theLeaderSignsAllThatIsTickedAndTheSheetsAreReadyToPrint() throws Exception {
        var file = copies.takenIn(row("Lò Thị Lượt", 1, 3)).getFirst();
        assertThat(words(get(leader, HERE + "/signing"))).contains(String.valueOf(file.code()), "checked");

        var answer = post(leader, HERE + "/signing", Map.of("case", file.id() + "_" + file.version()));

        assertThat(answer).hasStatus(303);
        var results = words(get(counter, HERE + "/results"));
        assertThat(results).contains("Lò Thị Lượt", "Trả kết quả đã chọn");
        var pdf = get(counter, HERE + "/sheets?case=" + file.id()).getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.split("Người thực hiện chứng thực")).hasSize(4);
            assertThat(text).contains("quyển số 01/", "SCT/BS", "Giàng A Chớ");
        }
        assertThat(words(get(counter, "/office/cases/" + file.id()))).contains("quyển số 01/", "12.000 đ");
    }

    @Test
    void handsOverTakesTheCashAndTellsHowMuchWithWhichReceipts() {
        var file = copies.numbered("Lò Thị Nộp");
        var value = file.id() + "_" + file.version();
        assertThat(words(get(counter, HERE + "/results"))).contains("Đã thu tiền mặt", "Còn nợ 8.000 đ");
        assertThat(words(get(leader, HERE + "/results"))).doesNotContain("name=\"paid\"");

        var refused = post(counter, HERE + "/results/handovers", Map.of("case", value, "note", "Trao cho con"));
        assertThat(refused).hasStatus(422);
        assertThat(words(refused)).contains("Chưa nộp phí", "href=\"#paid\"", "Trao cho con");

        var answer = post(counter, HERE + "/results/handovers", Map.of("case", value, "note", "Trao", "paid", "true"));
        assertThat(answer).hasStatus(303);
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(words(get(counter, location))).contains("Đã xong 1 hồ sơ. Đã thu tiền mặt 8.000 đ, biên lai XS");
        assertThat(words(get(counter, "/office/cases/" + file.id()))).contains("Đã nộp 8.000 đ, biên lai XS");
    }

    /// Money that may be on its way is not taken by a click on everything.
    @Test
    void whoIsPayingOnlineIsNotTickedByItself() {
        var file = copies.numbered("Lò Thị Đang Trả");
        UnitScope.of(file.unit())
                .run(() -> program.getBean(TillDesk.class)
                        .begin(
                                counter,
                                program.getBean(Payments.class)
                                        .of(file.unit(), file.id())
                                        .orElseThrow()
                                        .obligation(),
                                Way.VIETQR));

        var page = words(get(counter, HERE + "/results"));

        assertThat(page)
                .contains("Còn nợ 8.000 đ, đang thanh toán trực tuyến")
                .containsPattern(file.id() + "_" + file.version() + "\" aria-label");
    }

    @Test
    void saysWhatIsMissingAndDoesNothing() {
        assertThat(words(post(leader, HERE + "/signing", Map.of()))).contains("Chưa chọn hồ sơ nào");
        var file = copies.takenIn(row("Lò Thị Thiếu", 1, 1)).getFirst();
        var value = file.id() + "_" + file.version();
        assertThat(post(leader, HERE + "/signing/returns", Map.of("case", value, "note", " ")))
                .hasStatus(422);
    }

    @Test
    void strikesOpensVolumesAndClosesNoBookTooEarly() {
        copies.numbered("Lò Thị Sổ");
        int year = java.time.LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE).getYear();

        assertThat(words(get(counter, HERE + "/books"))).contains("SCT/BS", "Mở quyển");
        var strike = Map.of("book", "COPIES", "year", "" + year, "number", "999999", "reason", "nhầm");
        assertThat(words(post(counter, HERE + "/books/strikes", strike))).contains("Không có số này trong sổ");
        assertThat(post(counter, HERE + "/books/COPIES/" + year + "/volumes", Map.of("volume", "9")))
                .hasStatus(422);
        assertThat(post(counter, HERE + "/books/COPIES/" + year + "/closing", Map.of()))
                .hasStatus(404);
        assertThat(words(post(leader, HERE + "/books/COPIES/" + year + "/closing", Map.of())))
                .contains("Chỉ khóa sổ vào ngày cuối năm");
    }

    @Test
    void isForThoseWhoCertify() {
        var specialist = Actors.with(counter.unit(), Set.of(Right.REVIEW_CASES));

        for (var path : new String[] {"", "/signing", "/results", "/books", "/sheets"}) {
            assertThat(get(specialist, HERE + path)).as(path).hasStatus(404);
        }
        assertThat(get(leader, HERE)).hasStatus(404);
    }
}
