package vn.xaso.indicators.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;

/// The pages of figures, as everybody may open them.
///
/// Law: 766/QĐ-TTg
@HouseTest
class BoardPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    private Actor leader;
    private Actor controller;
    private Unit sangNhe;
    private Unit other;

    @BeforeEach
    void found() {
        province.found();
        leader = person("chutich.sangnhe");
        controller = person("quantri.tinh");
        sangNhe = units.get(leader.unit());
        other = units.get(person("motcua.sipaphin").unit());
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private MvcTestResult get(@Nullable Actor actor, String address) {
        var request = browser.get().uri(URI.create(address));
        return (actor == null ? request : request.requestAttr(Actor.class.getName(), actor)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String page(@Nullable Actor actor, String address) {
        var answer = get(actor, address);
        assertThat(answer).as(address).hasStatusOk();
        return text(answer);
    }

    @Test
    void aCommuneSeesItselfBesideTheProvince() {
        var page = page(leader, "/office/indicators");

        assertThat(page)
                .contains("Chỉ số của " + sangNhe.fullName())
                .contains("Giải quyết đúng hạn", "Hồ sơ trực tuyến", "Số hóa hồ sơ", "Thanh toán trực tuyến")
                .contains("Văn bản đi được ký số", "Tuổi trung bình", "Toàn tỉnh")
                .contains("<svg class=\"chart__drawing\" role=\"img\"");
    }

    @Test
    void theProvinceSeesAllItsUnitsTogetherAndEachByItself() {
        assertThat(page(controller, "/office/indicators")).contains("Chỉ số toàn tỉnh");
        assertThat(page(controller, "/office/indicators?unit=" + sangNhe.code()))
                .contains("Chỉ số của " + sangNhe.fullName());
    }

    @Test
    void everybodyComparesButNobodyOpensTheRecordsOfOthers() {
        var page = page(leader, "/office/indicators?unit=" + other.code());

        assertThat(page).contains("Chỉ số của " + other.fullName()).doesNotContain("/office/indicators/records");
    }

    @Test
    void whoMayReadTheCasesSeesWhoHasTheWorkInHand() {
        new SangNhe(program).accepted(SangNhe.named("Vừ Thị " + UUID.randomUUID()));

        assertThat(page(leader, "/office/indicators")).contains("Ai đang giữ việc", "Hồ sơ cũ nhất", "part=backlog");
        assertThat(page(controller, "/office/indicators?unit=" + sangNhe.code()))
                .contains("Ai đang giữ việc");
        assertThat(page(leader, "/office/indicators?unit=" + other.code())).doesNotContain("Ai đang giữ việc");
        assertThat(page(leader, "/office/indicators?period=2020")).doesNotContain("Ai đang giữ việc");
    }

    @Test
    void whoHasTheWorkInHandIsTakenAlongByThoseWhoSeeIt() {
        var own = "/office/indicators/file?part=backlog&form=CSV&unit=";

        assertThat(page(leader, own + sangNhe.code())).contains("Chức vụ", "Văn bản quá hạn");
        assertThat(get(leader, own + other.code())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(leader, own + "all")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2026-10",
                "period=2026-Q3",
                "period=2026",
                "period=days&from=01/10/2026&to=15/11/2026",
                "set=SYNCHRONISED",
                "period=nonsense&set=nonsense"
            })
    void showsEveryPeriodAndDataSet(String query) {
        for (var place : new String[] {"/office/indicators", "/office/indicators/ranking/way"}) {
            assertThat(page(leader, place + "?" + query)).contains("điểm có thể đạt");
        }
        assertThat(page(leader, "/office/indicators/ranking?" + query)).contains("Xếp hạng các xã, phường");
        assertThat(page(null, "/cong-khai/ket-qua?" + query)).contains("Kết quả phục vụ người dân");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office/indicators",
                "/office/indicators/ranking",
                "/office/indicators/ranking/way",
                "/office/indicators/file",
                "/office/indicators/ranking/file",
                "/office/indicators/ranking/way/file",
                "/cong-khai/ket-qua",
                "/cong-khai/ket-qua/tep"
            })
    void keepsWhatWasTypedWhereTheDaysAreWrong(String place) {
        var answer =
                get(place.startsWith("/office") ? leader : null, place + "?period=days&from=2026-11-20&to=2026-11-01");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("Ngày cuối phải sau", "value=\"2026-11-20\"", "value=\"2026-11-01\"");
    }

    @Test
    void theProvinceIsLedToTheRankingWhereNoUnitIsToBeExplained() {
        var answer = get(controller, "/office/indicators/ranking/way?period=2026");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/office/indicators/ranking?period=2026");
    }

    @Test
    void whatIsNoCommuneDoesNotExist() {
        for (var place : new String[] {"/office/indicators", "/office/indicators/ranking/way"}) {
            assertThat(get(leader, place + "?unit=99999")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(null, "/cong-khai/ket-qua?unit=99999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theRankingNamesEveryUnitAndMarksTheOwn() {
        var page = page(leader, "/office/indicators/ranking");

        assertThat(page).contains(sangNhe.fullName(), other.fullName(), "(đơn vị của bạn)");
        assertThat(page(leader, "/office/indicators/ranking?q=sang%20nhe"))
                .contains(sangNhe.fullName())
                .doesNotContain(">" + other.fullName() + "<");
        assertThat(page(leader, "/office/indicators/ranking?q=qqqq")).contains("Không có đơn vị nào tên như vậy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "change", "TDGQ", "MDSH", "nonsense"})
    void theRankingComesInEveryOrder(String sort) {
        assertThat(page(leader, "/office/indicators/ranking?sort=" + sort)).contains("ranking__points");
    }

    @Test
    void tellsHowARankCameAbout() {
        assertThat(page(controller, "/office/indicators/ranking/way?unit=" + sangNhe.code()))
                .contains("Tiến độ giải quyết", "Tử số / Mẫu số", "Không áp dụng");
    }

    @ParameterizedTest
    @CsvSource({
        "/office/indicators/file, chi-so-",
        "/office/indicators/ranking/file, xep-hang-",
        "/office/indicators/ranking/way/file, diem-"
    })
    void everyTableIsTakenAlong(String place, String name) {
        for (var form : new String[] {"PDF", "XLSX", "CSV"}) {
            var answer = get(leader, place + "?period=2026-Q3&form=" + form);

            assertThat(answer).as(place).hasStatusOk();
            assertThat(answer.getResponse().getHeader("Content-Disposition"))
                    .contains(name)
                    .contains(form.toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void citizensReadWithoutSigningIn() {
        var all = page(null, "/cong-khai/ket-qua");
        var one = page(null, "/cong-khai/ket-qua?unit=" + sangNhe.code());

        assertThat(all).contains("hồ sơ đã tiếp nhận", sangNhe.fullName(), other.fullName());
        assertThat(one).contains("Kết quả phục vụ người dân của " + sangNhe.fullName());
        assertThat(text(get(null, "/cong-khai/ket-qua/tep?form=CSV"))).contains(sangNhe.fullName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office/indicators", "/office/indicators/ranking", "/office/indicators/ranking/file"})
    void whoHasNotSignedInFindsNoBoardOfTheOffice(String place) {
        assertThat(get(null, place).getResponse().getStatus()).isNotEqualTo(200);
    }

    @Test
    void everythingIsThereInEnglish() {
        for (var place : new String[] {
            "/office/indicators", "/office/indicators/ranking", "/office/indicators/ranking/way", "/cong-khai/ket-qua"
        }) {
            assertThat(page(place.startsWith("/office") ? leader : null, place + "?lang=en"))
                    .contains("Period", "Quarter");
        }
    }
}
