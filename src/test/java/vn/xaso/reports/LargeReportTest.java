package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.ReportingOffice.in;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;

/// A form of 200 rows and 30 columns is filled in part by part, on a weak line as well.
@HouseTest
class LargeReportTest {

    private static final int LARGEST_PAGE = 700_000;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    @Test
    void comesInPartsThatAreLightAndQuick() {
        var office = new ReportingOffice(program);
        var clerk = office.person("hotich.sangnhe");
        var province = office.province();
        var duty = office.duty(province, "Biểu lớn " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        office.published(province, duty.id(), form());
        var round = office.round(province, duty.id(), clerk);
        var report = in(clerk, () -> office.entry().begin(clerk, round.id()));
        in(clerk, () -> office.entry().type(clerk, report.id(), numbers(), java.util.Map.of()));
        var here = "/office/reports/" + report.id() + "/tables/1";
        get(clerk, here);

        var began = System.nanoTime();
        var second = text(get(clerk, here + "?part=2"));
        var shown = Duration.ofNanos(System.nanoTime() - began);
        began = System.nanoTime();
        var kept = post(clerk, here + "/drafts?part=2", "B1.d21c1", "7,5");
        var saved = Duration.ofNanos(System.nanoTime() - began);

        System.out.println("200 x 30: page of " + second.length() + " letters in " + shown.toMillis() + " ms, kept in "
                + saved.toMillis() + " ms");
        assertThat(second).contains("Dòng 21–40", "B1.d40c29").doesNotContain("id=\"B1.d41c1\"", "id=\"B1.d20c1\"");
        assertThat(second.length()).isLessThan(LARGEST_PAGE);
        assertThat(kept).hasStatusOk();
        assertThat(post(clerk, here + "?part=2", "B1.d21c2", "8").getResponse().getHeader("Location"))
                .endsWith("?part=2&saved=1");
        assertThat(shown).isLessThan(Duration.ofSeconds(3));
        assertThat(saved).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aMistakeLeadsToThePartInWhichItStands() {
        var office = new ReportingOffice(program);
        var clerk = office.person("hotich.sangnhe");
        var province = office.province();
        var duty = office.duty(province, "Biểu lớn " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        office.published(province, duty.id(), form());
        var round = office.round(province, duty.id(), clerk);
        var report = in(clerk, () -> office.entry().begin(clerk, round.id()));
        var wrong = java.util.Map.of(new CellKey(1, 133, 4), "nhiều");
        in(clerk, () -> office.entry().type(clerk, report.id(), wrong, java.util.Map.of()));

        assertThat(text(get(clerk, "/office/reports/" + report.id()))).contains("/tables/1?part=7#B1.d133c4");
    }

    private static SheetForm form() {
        var sums = new HashMap<String, CellRule>();
        for (int row = 1; row <= 200; row++) {
            sums.put("B1.d" + row + "c30", CellRule.formula("TONG(c1:c29)", 2));
        }
        return new SheetForm(List.of(SheetForms.table(1, 200, 30, sums)), List.of(), List.of());
    }

    private static java.util.Map<CellKey, String> numbers() {
        var numbers = new HashMap<CellKey, String>();
        for (int row = 1; row <= 200; row++) {
            for (int column = 1; column < 30; column++) {
                numbers.put(new CellKey(1, row, column), String.valueOf(row * column));
            }
        }
        return numbers;
    }

    private MvcTestResult get(Actor actor, String place) {
        return browser.get()
                .uri(place)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String place, String cell, String value) {
        var before = "{\"" + cell + "\":\"" + number(cell) + "\"}";
        return browser.post()
                .uri(place)
                .requestAttr(Actor.class.getName(), actor)
                .param("was", before)
                .param(cell, value)
                .exchange();
    }

    private static String number(String cell) {
        return numbers().getOrDefault(CellKey.find(cell).orElseThrow(), "");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
