package vn.xaso.cases.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
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
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// The report table on the page and as a file, in a year in which nobody else works.
@HouseTest
class FigurePageTest {

    private static final String YEAR = "/office/figures?period=2021-Y1";

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

    private Actor reader = Actors.withAllRights(Actors.newUnit());
    private Actor stranger = Actors.withAllRights(Actors.newUnit());

    @BeforeEach
    void found() {
        province.found();
        var commune = commune("xã Na Sang");
        reader = Actors.withAllRights(commune);
        stranger = Actors.withAllRights(commune("xã Nậm Nèn"));
        var samples = new SampleFigures(database, transaction, commune);
        if (text(reader, YEAR).contains("Không có hồ sơ nào")) {
            samples.put(samples.ended("2021-03-01T08:00", "2021-03-05T08:00", "2021-03-09T08:00", "RETURNED_RESULT"));
            samples.put(samples.ended("2021-04-01T08:00", "2021-04-05T08:00", "2021-04-02T08:00", "STOPPED"));
            samples.put(samples.ended("2021-05-04T08:00", "2021-05-14T17:30", "2021-05-06T08:00", "RETURNED_RESULT")
                    .online()
                    .of("9.999999"));
        }
    }

    private UnitId commune(String name) {
        return units.search(name, 1).getFirst().unit().id();
    }

    @Test
    void showsTheTableWithItsCheckAndTheCasesBehindEachFigure() {
        var page = text(reader, YEAR);

        assertThat(page)
                .contains("Năm 2021", "từ ngày 15/12/2020 đến ngày 14/12/2021", "Lĩnh vực khác", "Tổng cộng")
                .contains("(3) = (4) + (5) + (6): 3 = 1 + 2 + 0", "(7) = (8) + (9) + (10): 2 = 1 + 0 + 1")
                .contains("(3) = (7) + (11): 3 ≠ 2 + 0", "Lệch", "1 hồ sơ dừng giải quyết trong kỳ");
        assertThat(text(reader, "/office/figures/cases?period=2021-Y1&figure=LATE"))
                .contains("Giàng Thị Sua", "09/03/2021", "Quá hạn")
                .doesNotContain("02/04/2021");
        assertThat(text(reader, "/office/figures/cases?period=2021-Y1&figure=STOPPED"))
                .contains("02/04/2021", "Dừng giải quyết");
    }

    @Test
    void narrowsTheListToAField() {
        assertThat(
                        text(
                                reader,
                                "/office/figures/cases?period=2021-Y1&figure=RECEIVED&field=L%C4%A9nh%20v%E1%BB%B1c%20kh%C3%A1c"))
                .contains("06/05/2021")
                .doesNotContain("09/03/2021");
        assertThat(text(reader, "/office/figures/cases?period=2021-Y1&figure=RECEIVED&field=x"))
                .contains("Không có hồ sơ nào");
    }

    @Test
    void goesAlongAsAFileWithThirteenColumns() {
        var csv = text(reader, "/office/figures/file?period=2021-Y1&form=CSV");

        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("Lĩnh vực", "Số hồ sơ nhận giải quyết: Trực tuyến", "Số hồ sơ đang giải quyết: Quá hạn");
        assertThat(csv)
                .contains("\"Tổng cộng\",\"3\",\"1\",\"2\",\"0\",\"2\",\"1\",\"0\",\"1\",\"0\",\"0\",\"0\"")
                .contains("Hộ tịch");
        assertThat(get(reader, "/office/figures/file?period=2021-Y1&form=PDF"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(get(reader, "/office/figures/file?period=2021-Y1&form=DOC")).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhereTheDaysAreWrong() {
        var wrong = get(reader, "/office/figures?period=days&from=05/13/2021&to=2021-01-01");

        assertThat(wrong).hasStatus(422);
        assertThat(body(wrong)).contains("05/13/2021", "2021-01-01").doesNotContain("Tổng cộng");
        assertThat(get(reader, "/office/figures/file?period=days&from=2021-02-01&to=2021-01-01"))
                .hasStatus(422);
        assertThat(get(reader, "/office/figures?period=days&from=&to=")).hasStatus(422);
        assertThat(text(reader, "/office/figures?period=days&from=2021-03-01&to=09/03/2021"))
                .contains("từ ngày 01/03/2021 đến ngày 09/03/2021", "(7) = (8) + (9) + (10): 1 = 0 + 0 + 1");
    }

    @Test
    void whatIsNoPeriodIsThisMonth() {
        assertThat(get(reader, "/office/figures?period=nonsense")).hasStatusOk();
        assertThat(get(reader, "/office/figures?period=2099-T1")).hasStatusOk();
        assertThat(get(reader, "/office/figures/cases?figure=NONE")).hasStatus(404);
        assertThat(get(reader, "/office/figures/cases?figure=LATE&after=x")).hasStatusOk();
    }

    @Test
    void isForThoseWhoMayReadTheCasesOfTheUnit() {
        var blind = Actors.with(reader.unit(), EnumSet.complementOf(EnumSet.of(Right.READ_CASES)));
        var rest = "?period=2021-Y1&unit=" + reader.unit() + "&figure=LATE";

        for (var address : new String[] {"/office/figures", "/office/figures/file", "/office/figures/cases"}) {
            assertThat(get(blind, address + rest)).as(address).hasStatus(404);
            assertThat(get(stranger, address + rest)).as(address).hasStatus(404);
        }
        assertThat(text(stranger, YEAR)).contains("Không có hồ sơ nào");
        assertThat(text(stranger, "/office/figures/cases?period=2021-Y1&figure=LATE"))
                .doesNotContain("Giàng Thị Sua");
    }

    private String text(Actor actor, String address) {
        var answer = get(actor, address);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }
}
