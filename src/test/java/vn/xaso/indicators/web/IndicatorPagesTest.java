package vn.xaso.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.figures.SampleFigures;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Period;
import vn.xaso.indicators.Scorecards;
import vn.xaso.indicators.application.CountingRound;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Facts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// What lies behind the numbers, in a month in which nobody else works.
///
/// Law: 766/QĐ-TTg
@HouseTest
class IndicatorPagesTest {

    private static final Period MONTH = Period.of(YearMonth.of(2023, 9));

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Units units;

    @Autowired
    private Facts facts;

    @Autowired
    private CountingRound round;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private SynchronisedCases synchronised;

    private UnitId commune = Actors.newUnit();
    private Actor reader = Actors.withAllRights(commune);
    private SampleFigures samples;

    @BeforeEach
    void found() {
        province.found();
        commune = units.search("xã Mường Toong", 1).getFirst().unit().id();
        reader = Actors.withAllRights(commune);
        samples = new SampleFigures(database, transaction, commune);
    }

    @Test
    void leadsFromANumberToItsCases() {
        var good =
                samples.put(samples.ended("2023-09-01T08:00", "2023-09-08T17:00", "2023-09-07T08:00", "RESULT_ISSUED"));
        var late =
                samples.put(samples.ended("2023-09-04T08:00", "2023-09-08T17:00", "2023-09-19T08:00", "RESULT_ISSUED"));
        count(good, late);
        var missed = text("/office/indicators/records?code=2.1&side=MISSED&period=2023-09&unit=" + commune);

        assertThat(missed)
                .contains("2.1 – Hồ sơ giải quyết đúng hạn", "/office/cases/" + late, "kết thúc sau hạn")
                .doesNotContain(good.toString());
        assertThat(text("/office/indicators/records?code=received&side=NUMERATOR&period=2023-09&unit=" + commune))
                .contains(good.toString(), late.toString());
        assertThat(text("/office/indicators/records?code=4.1&side=MISSED&reason=NO_RESULT_FILE&period=2023-09"))
                .contains("chưa có tệp kết quả");
        assertThat(text("/office/indicators/records?code=1.1&period=2023-09")).contains("Không có hồ sơ đứng sau");
        assertThat(text("/office/indicators/records/register?code=2.1&side=DENOMINATOR&period=2023-09&form=CSV"))
                .contains("07/09/2023", "19/09/2023");
        assertThat(text("/office/indicators/gaps?period=2023-09&set=LOCAL"))
                .contains("1 hồ sơ mất 10,00 điểm: kết thúc sau hạn");
        samples.remove(good, late);
        count(good, late);
    }

    /// What was done and not acknowledged costs points, and the page says which field is missing.
    @Test
    void namesTheFieldThatThePortalDoesNotHave() {
        var told =
                samples.put(samples.ended("2023-09-01T08:00", "2023-09-08T17:00", "2023-09-07T08:00", "RESULT_ISSUED")
                        .online());
        var untold =
                samples.put(samples.ended("2023-09-01T09:00", "2023-09-08T17:00", "2023-09-07T09:00", "RESULT_ISSUED")
                        .online());
        acknowledge(told, Map.of(Field.RECEIVED, "2023-09-01T08:00:00+07:00", Field.CHANNEL, "2"));
        count(told, untold);
        var page = text("/office/indicators/gaps?period=2023-09&set=SYNCHRONISED");
        var card = UnitScope.of(commune)
                .call(() -> scorecards
                        .of(Set.of(commune), MONTH, DataSet.SYNCHRONISED)
                        .get(commune));

        assertThat(card.find("1.4").orElseThrow().rate()).isEqualByComparingTo("50");
        assertThat(card.find("2.1").orElseThrow().rate()).isEqualByComparingTo("0");
        assertThat(page)
                .contains(
                        "chưa đồng bộ ngày kết thúc xử lý",
                        "hồ sơ chưa được đồng bộ",
                        "Đã làm nhưng Cổng chưa xác nhận");
        samples.remove(told, untold);
        count(told, untold);
    }

    @Test
    void theProvinceEntersFiguresWithTheirSource() {
        var page = post(
                "/office/indicators/given",
                "unit=" + commune + "&code=5.2&month=2023-08&numerator=9&denominator=10&source=");

        assertThat(page).hasStatus(422).bodyText().contains("Hãy ghi nguồn", "value=\"2023-08\"");
        assertThat(post(
                        "/office/indicators/given",
                        "unit=" + commune + "&code=5.2&month=2023-08&numerator=9&denominator=10&source=Bao+cao+15"))
                .hasStatus(303);
        assertThat(text("/office/indicators/given")).contains("Bao cao 15", "9/10");
        var card = UnitScope.of(commune)
                .call(() -> scorecards
                        .of(Set.of(commune), Period.of(YearMonth.of(2023, 8)), DataSet.LOCAL)
                        .get(commune));
        assertThat(card.find("5.2").orElseThrow().score()).isEqualTo("5.40");
    }

    /// A corrected threshold counts for periods that end later, and the version says so.
    @Test
    void theProvinceCorrectsAThreshold() {
        var today = java.time.LocalDate.of(2031, 1, 1);
        assertThat(post(
                        "/office/indicators/given/weights",
                        "formula=4.4&from=" + today + "&maximum=99&threshold=&basis=x"))
                .hasStatus(422);
        assertThat(post(
                        "/office/indicators/given/weights",
                        "formula=4.4&from=" + today + "&maximum=3%2C5&threshold=40&basis=Van+ban+1"))
                .hasStatus(303);
        var later = scorecards.formulas(today).stream()
                .filter(formula -> formula.code().equals("4.4"))
                .findFirst()
                .orElseThrow();

        assertThat(later.maximum()).isEqualByComparingTo(new BigDecimal("3.5"));
        assertThat(later.version()).startsWith("1.");
    }

    private String table(String more) {
        return new String(
                browser.get()
                        .uri("/api/v1/indicators.csv?unit=03199&from=2026-01-01&to=2026-06-30" + more)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void everybodyMayTakeTheFigures() {
        var csv = table("");

        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("\"unit_code\"", "\"threshold\"", "\"not_applicable\"");
        assertThat(csv)
                .contains("\"2.1\",\"Hồ sơ giải quyết đúng hạn\"", "\"count\",\"received\"", "\"documents_received\"");
        assertThat(table("&set=SYNCHRONISED"))
                .contains("\"count\",\"received\"")
                .as("the portal acknowledges no documents")
                .doesNotContain("documents_received");
        assertThat(browser.get().uri("/cong-khai/du-lieu").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("unit_code", "2.1", "received_online");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        for (var wrong : new String[][] {
            {"set=nonsense", "LOCAL hoặc SYNCHRONISED"},
            {"from=2026-13-01", "2026-13-01"},
            {"from=2026-05-02&to=2026-05-01", "Ngày cuối"}
        }) {
            for (var place : new String[] {"/api/v1/indicators?", "/api/v1/indicators.csv?"}) {
                assertThat(browser.get()
                                .uri(java.net.URI.create(place + wrong[0]))
                                .exchange())
                        .hasStatus(422)
                        .bodyText()
                        .contains(wrong[1]);
            }
        }
    }

    @Test
    void tellsWhatTheRecountFound() {
        assertThat(text("/office/indicators/recount")).contains("Đếm lại ngay");
    }

    @Test
    void isClosedToOthers() {
        var nobody = Actors.with(commune, EnumSet.of(Right.RECEIVE_CASES));
        var other = Actors.withAllRights(
                units.search("xã Nậm Nèn", 1).getFirst().unit().id());

        assertThat(get(nobody, "/office/indicators/gaps")).hasStatus(404);
        assertThat(get(nobody, "/office/indicators/recount")).hasStatus(404);
        assertThat(get(nobody, "/office/indicators/given")).hasStatus(404);
        assertThat(get(other, "/office/indicators/records?code=2.1&unit=" + commune))
                .hasStatus(404);
    }

    private void acknowledge(UUID id, Map<Field, String> values) {
        UnitScope.of(commune)
                .run(() -> transaction.executeWithoutResult(status -> synchronised.keep(
                        commune,
                        id,
                        new EnumMap<>(values),
                        new Answer(1, Instant.parse("2023-09-02T00:00:00Z"), false, values, Map.of()))));
    }

    private void count(UUID... cases) {
        UnitScope.of(commune)
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (var one : cases) {
                        facts.touch(new Facts.Touch(commune, Kind.CASE, one));
                    }
                }));
        round.walk();
    }

    private String text(String address) {
        return new String(get(reader, address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(String address, String body) {
        return browser.post()
                .uri(address)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .content(body)
                .requestAttr(Actor.class.getName(), reader)
                .exchange();
    }
}
