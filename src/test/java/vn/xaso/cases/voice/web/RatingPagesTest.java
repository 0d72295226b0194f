package vn.xaso.cases.voice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;

/// Applicants say how content they are; the office reads it and can change nothing.
@HouseTest
class RatingPagesTest {

    private static final String FORM = "name=\"danh-gia\"";

    private final Citizen citizen = new Citizen(Ids.next(), "Mùa Thị Sùng", "011300001234", "0912345678", null);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void theApplicantRatesAnOwnCaseAndThinksBetterOfIt() {
        var done = office.issued(own());
        var page = "/ho-so/" + done.id();
        assertThat(see(citizen, page)).bodyText().contains(FORM, "Rất không hài lòng", "Rất hài lòng");

        assertThat(rate(citizen, page, "5", "Cán bộ\r\nnhiệt tình"))
                .hasStatus(303)
                .hasRedirectedUrl(page + "#phuc-vu");
        assertThat(see(citizen, page)).bodyText().contains("Bạn đã đánh giá: Rất hài lòng", "Có thể sửa đến");
        assertThat(rate(citizen, page, "2", "")).hasStatus(303);
        assertThat(rate(citizen, page, "2", "")).hasStatus(303);

        assertThat(kept(done)).containsEntry("value", 2).containsEntry("comment", null);
        assertThat(notes(done)).isEqualTo("5/5 2/5");
    }

    @Test
    void nobodyElseRatesIt() {
        var done = office.issued(own());
        var stranger = new Citizen(Ids.next(), "Giàng A Dê", "011300004321", "0987654321", null);

        assertThat(rate(stranger, "/ho-so/" + done.id(), "1", "")).hasStatus(404);
        assertThat(follow(done, "000000000000", "1", "")).hasStatus(404);
        assertThat(kept(done)).isEmpty();
    }

    @Test
    void nothingIsRatedBeforeTheResultIsThere() {
        var accepted = office.accepted(own());

        assertThat(see(citizen, "/ho-so/" + accepted.id())).bodyText().doesNotContain(FORM);
        assertThat(rate(citizen, "/ho-so/" + accepted.id(), "4", "")).hasStatus(404);
        assertThat(follow(accepted, accepted.key(), "4", "")).hasStatus(404);
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() {
        var done = office.issued(own());

        assertThat(rate(citizen, "/ho-so/" + done.id(), "", "Nhanh lắm"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn một trong năm mức hài lòng", "Nhanh lắm</textarea>");
        assertThat(follow(done, done.key(), "4", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("Ý kiến dài 501 ký tự", "value=\"4\" checked", "x".repeat(501) + "</textarea>");
        assertThat(kept(done)).isEmpty();
    }

    @Test
    void withCodeAndPhoneTheEarlierWordsAreNotShownAndStay() {
        var done = office.issued(SangNhe.sung());
        var page = "/theo-doi/" + done.code() + "?k=" + done.key();
        assertThat(see(null, page)).bodyText().contains(FORM);

        assertThat(follow(done, done.key(), "3", "Chờ hơi lâu")).hasStatus(303).hasRedirectedUrl(page + "#phuc-vu");
        assertThat(see(null, page))
                .bodyText()
                .contains("Bạn đã đánh giá: Bình thường", "để trống thì ý kiến đó được giữ nguyên")
                .doesNotContain("Chờ hơi lâu");
        follow(done, done.key(), "4", "");

        assertThat(kept(done)).containsEntry("value", 4).containsEntry("comment", "Chờ hơi lâu");
        assertThat(notes(done)).isEqualTo("3/5 4/5");
    }

    @Test
    void theOfficeReadsItWhereItMaySeeAllCases() {
        var done = office.issued(SangNhe.sung());
        follow(done, done.key(), "1", "Không ai nghe máy");
        var reader = Actors.withAllRights(done.unit());
        var assigner = Actors.with(done.unit(), EnumSet.of(Right.ASSIGN_CASES));

        assertThat(text(reader, "/office/cases/" + done.id()))
                .contains("Đánh giá của người nộp", "Không ai nghe máy", "Rất không hài lòng");
        assertThat(text(assigner, "/office/cases/" + done.id())).doesNotContain("Không ai nghe máy");
        assertThat(browser.get()
                        .uri("/office/ratings")
                        .requestAttr(Actor.class.getName(), assigner)
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void theListIsNarrowedCountedAndTakenAlong() {
        var done = office.issued(SangNhe.sung());
        follow(done, done.key(), "1", "Không ai nghe máy");
        var reader = Actors.withAllRights(done.unit());
        var code = Objects.requireNonNull(done.code()).text();

        assertThat(text(reader, "/office/ratings?step=1&procedure=1.004873"))
                .contains(
                        code,
                        "Không ai nghe máy",
                        "Trung bình",
                        "<td class=\"number\" data-label=\"Trung bình (1–5)\">1,0");
        assertThat(text(reader, "/office/ratings?step=5")).doesNotContain(code);
        assertThat(text(reader, "/office/ratings?procedure=x")).contains("Hãy bỏ bớt điều kiện lọc");
        assertThat(text(reader, "/office/ratings?to=2020-01-01")).doesNotContain(code);
        assertThat(text(reader, "/office/ratings?from=x&after=2026-99-99T00:00:00Z_x"))
                .contains(code, "error-summary");
        assertThat(text(reader, "/office/ratings/register?form=CSV&step=1")).contains(code, "Không ai nghe máy");
        assertThat(browser.get()
                        .uri("/office/ratings/register?step=1")
                        .requestAttr(Actor.class.getName(), reader)
                        .exchange())
                .hasContentType("application/pdf");
        assertThat(text(Actors.withAllRights(Actors.newUnit()), "/office/ratings"))
                .doesNotContain(code);
    }

    @Test
    void theOfficeCanNotTakeItAway() {
        var done = office.issued(SangNhe.sung());
        follow(done, done.key(), "1", "");

        for (var sql : new String[] {
            "delete from cases.rating where case_id = :id",
            "update cases.rating set rated_at = now() where case_id = :id",
            "update cases.rating set unit_id = unit_id where case_id = :id"
        }) {
            assertThatThrownBy(() -> office.in(
                            done, () -> database.sql(sql).param("id", done.id()).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Applicant own() {
        var one = SangNhe.sung();
        return new Applicant(
                citizen.account(), one.name(), one.personalId(), one.born(), one.phone(), one.email(), one.address());
    }

    private MvcTestResult see(@Nullable Citizen who, String path) {
        var request = browser.get().uri(URI.create(path));
        return (who == null ? request : request.requestAttr(Citizen.class.getName(), who)).exchange();
    }

    private MvcTestResult rate(Citizen who, String page, String step, String comment) {
        return browser.post()
                .uri(page + "/danh-gia")
                .requestAttr(Citizen.class.getName(), who)
                .param("danh-gia", step)
                .param("y-kien", comment)
                .exchange();
    }

    private MvcTestResult follow(CaseFile of, String key, String step, String comment) {
        return browser.post()
                .uri("/theo-doi/{code}/danh-gia", of.code())
                .param("k", key)
                .param("danh-gia", step)
                .param("y-kien", comment)
                .exchange();
    }

    private String text(Actor who, String path) {
        try {
            return browser.get()
                    .uri(URI.create(path))
                    .requestAttr(Actor.class.getName(), who)
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> kept(CaseFile of) {
        return office.in(
                of,
                () -> database
                        .sql("select value, comment from cases.rating where case_id = :id")
                        .param("id", of.id())
                        .query()
                        .listOfRows()
                        .stream()
                        .findFirst()
                        .orElse(Map.of()));
    }

    /// What the trail says of the ratings of the case, in order.
    private String notes(CaseFile of) {
        return office.in(
                of,
                () -> database.sql("""
                    select string_agg(note, ' ' order by id) from audit.entry where act = 'case.rate' and subject = :code
                    """)
                        .param("code", Objects.requireNonNull(of.code()).text())
                        .query(String.class)
                        .single());
    }
}
