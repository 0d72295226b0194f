package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.ReportingOffice.in;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForms;

/// Who sees a report and who may change it, two people at one table, and what a lock stops.
@HouseTest
class ReportPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private ApplicationContext program;

    private ReportingOffice office;
    private Actor clerk;
    private Actor colleague;

    @BeforeEach
    void open() {
        office = new ReportingOffice(program);
        clerk = office.person("hotich.sangnhe");
        colleague = office.person("vanthu.sangnhe");
    }

    @Test
    void theReportOfAnotherUnitIsNotThere() {
        var report = begun();
        var stranger = office.person("chutich.sipaphin");
        var here = "/office/reports/" + report.id();

        for (var place : List.of("", "/tables/1", "/tables/0", "/preview", "/spreadsheet", "/versions/1")) {
            assertThat(get(stranger, here + place)).as(place).hasStatus(404);
        }
        for (var act : List.of("/submission", "/recall", "/reopening", "/returns", "/taking-back", "/copies")) {
            assertThat(post(stranger, here + act, "seen", "1")).as(act).hasStatus(404);
        }
        assertThat(post(stranger, here + "/tables/1", "B1.d1c1", "7")).hasStatus(404);
        assertThat(office.get(report.id())).isEqualTo(report);
    }

    @Test
    void whoDoesNotReportSeesNoReportsAndTheCommuneNoDesign() {
        var report = begun();
        var counter = office.person("motcua.sangnhe");

        assertThat(get(clerk, "/office/report-duties")).hasStatus(404);
        assertThat(get(clerk, "/office/report-rounds/" + report.round())).hasStatus(404);
        assertThat(post(clerk, "/office/report-rounds/" + report.round() + "/lock", "locked", "true"))
                .hasStatus(404);
        assertThat(post(office.person("chutich.sangnhe"), "/office/reports", "round", report.round() + ""))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(303, 404));
        assertThat(get(counter, "/office/reports/" + report.id()).getResponse().getStatus())
                .isIn(200, 404);
    }

    @Test
    void whatAColleagueTypedMeanwhileIsNotUndone() {
        var report = begun();
        var here = "/office/reports/" + report.id() + "/tables/1";

        // both opened the empty table; the colleague keeps hers first
        assertThat(post(colleague, here, "was", "{}", "B1.d1c1", "5", "B1.d2c1", ""))
                .hasStatus(303);
        assertThat(post(clerk, here, "was", "{}", "B1.d1c1", "", "B1.d2c1", "8"))
                .hasStatus(303);

        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c1", "5", "d2c1", "8"));
    }

    @Test
    void whoeverTypesIntoTheSameCellIsToldAndLosesNothing() {
        var report = begun();
        var here = "/office/reports/" + report.id() + "/tables/1";
        post(colleague, here, "was", "{}", "B1.d1c1", "5");

        var clash = post(clerk, here, "was", "{}", "B1.d1c1", "6", "B1.d3c1", "1.250,5");

        assertThat(clash).hasStatus(409);
        assertThat(text(clash)).contains("Người khác vừa lưu: 5", "value=\"6\"", "người khác vừa sửa");
        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c1", "5", "d3c1", "1250.5"));

        var again = "{\"B1.d1c1\":\"5\",\"B1.d3c1\":\"1250.5\"}";
        assertThat(post(clerk, here, "was", again, "B1.d1c1", "6")).hasStatus(303);
        assertThat(office.get(report.id()).cells()).containsEntry(key("d1c1"), "6");
    }

    @Test
    void theReasonOfAColleagueIsNotPutBack() {
        var report = begunWithAKnownFigure();
        var here = "/office/reports/" + report.id() + "/tables/1";
        var known = Objects.requireNonNull(report.known().get(key("d1c1"))).value();
        post(clerk, here, "was", "{\"B1.d1c1\":\"" + known + "\"}", "B1.d1c1", "9999", "why:B1.d1c1", "Sổ giấy");
        var was = "{\"B1.d1c1\":\"9999\",\"why:B1.d1c1\":\"Sổ giấy\"}";

        post(colleague, here, "was", was, "B1.d1c1", "9.999", "why:B1.d1c1", "Sổ giấy ở bản xa");
        post(clerk, here, "was", was, "B1.d1c1", "9.999", "why:B1.d1c1", "Sổ giấy", "B1.d2c1", "8");

        assertThat(text(get(clerk, here))).contains("why:B1.d1c1&#34;:&#34;Sổ giấy ở bản xa");
        assertThat(office.get(report.id()).reasons()).isEqualTo(Map.of(key("d1c1"), "Sổ giấy ở bản xa"));
    }

    @Test
    void whatIsKeptByItselfTellsTheClashAndKeepsTheRest() {
        var report = begun();
        var drafts = "/office/reports/" + report.id() + "/tables/1/drafts";
        post(colleague, drafts, "was", "{}", "B1.d1c1", "5");

        var answer = post(clerk, drafts, "was", "{}", "B1.d1c1", "6", "B1.d1c2", "2");

        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("Người khác vừa lưu: 5").contains("\"was\":{\"B1.d1c2\":\"2\"}");
        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c1", "5", "d1c2", "2"));
    }

    @Test
    void whatIsTypedAfterTheReportWasSubmittedIsShownAndNotKept() {
        var report = begun();
        post(clerk, "/office/reports/" + report.id() + "/tables/1", "was", "{}", "B1.d1c1", "5");
        office.move("vanthu.sangnhe", report.id(), ReportAct.SUBMIT, "");

        var answer = post(
                clerk, "/office/reports/" + report.id() + "/tables/1", "was", "{\"B1.d1c1\":\"5\"}", "B1.d2c1", "77");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Chưa lưu được", "Những gì bạn vừa nhập", "77");
        assertThat(office.get(report.id()).cells()).isEqualTo(cells("d1c1", "5"));
    }

    @Test
    void strangeAnswersOfABrowserBreakNothing() {
        var report = begun();
        var here = "/office/reports/" + report.id() + "/tables/1";

        assertThat(post(clerk, here, "was", "[no", "B1.d1c1", "5")).hasStatus(303);
        assertThat(post(clerk, here, "was", "{}", "B9.d1c1", "5", "B1.d99c1", "5", "why:x", "5"))
                .hasStatus(303);
        assertThat(post(clerk, here + "?part=-3", "was", "{}", "B1.d2c1", "năm"))
                .hasStatus(303);
        assertThat(get(clerk, here + "?row=99")).hasStatus(404);
        assertThat(text(get(clerk, here))).contains("value=\"năm\"", "không phải là số");
    }

    @Test
    void twoWhoBeginInTheSameMomentFillInOneReport() throws Exception {
        var round = office.round("Cùng lúc " + UUID.randomUUID());
        var barrier = new CyclicBarrier(2);
        var begun = new ArrayList<UUID>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var futures = List.of(clerk, colleague).stream()
                    .map(actor -> both.submit(() -> {
                        barrier.await();
                        return in(
                                actor,
                                () -> office.entry().begin(actor, round.id()).id());
                    }))
                    .toList();
            for (var future : futures) {
                begun.add(future.get());
            }
        }

        assertThat(begun.getFirst()).isEqualTo(begun.getLast());
    }

    @Test
    void nothingChangesAfterTheProvinceHasLocked() {
        var round = office.round("Khóa " + UUID.randomUUID());
        var report = office.filled(round, cells("d1c1", "5"));
        lock(round);
        var here = "/office/reports/" + report.id();

        assertThat(post(clerk, here + "/tables/1", "was", "{}", "B1.d1c1", "9")).hasStatus(422);
        for (var act : List.of("/submission", "/copies", "/known-figures")) {
            assertThat(post(clerk, here + act, "seen", report.version() + ""))
                    .as(act)
                    .hasStatus(422);
        }
        assertThat(text(get(clerk, here))).contains("đã khóa").doesNotContain("/submission");
        assertThat(office.get(report.id())).isEqualTo(report);
        assertThat(post(office.person("chutich.sipaphin"), "/office/reports", "round", round.id() + ""))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isNotEqualTo(303));
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        var report = begun();

        var answer = browser.post()
                .uri("/office/reports/" + report.id() + "/tables/1")
                .requestAttr(Actor.class.getName(), clerk)
                .header("Sec-Fetch-Site", "cross-site")
                .param("B1.d1c1", "666")
                .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(office.get(report.id()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(office.get(report.id()).cells()).isEmpty();
    }

    private void lock(ReportingRound round) {
        var province = office.province();
        UnitScope.of(province.units())
                .run(() -> program.getBean(RoundDesk.class).lock(province, round.id(), true));
    }

    private Report begunWithAKnownFigure() {
        var province = office.province();
        var duty = office.duty(province, "Số liệu " + UUID.randomUUID(), ReportingPeriod.Kind.AD_HOC);
        var figure = Map.of("B1.d1c1", CellRule.figure("cases.II06.3"));
        office.published(province, duty.id(), SheetForms.numbers(2, 1, figure));
        return office.filled(office.round(province, duty.id(), clerk), Map.of());
    }

    private Report begun() {
        var round = office.round("Trang báo cáo " + UUID.randomUUID());
        return office.filled(round, Map.of());
    }

    private MvcTestResult get(Actor actor, String place) {
        return browser.get()
                .uri(place)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String place, String... fields) {
        var request = browser.post().uri(place).requestAttr(Actor.class.getName(), actor);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
