package vn.xaso.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.search.Entries;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;

/// The page behind the search box.
@HouseTest
class SearchPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private SearchFeed feed;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private Procedures procedures;

    @Autowired
    private DemoProvince province;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId unit = Actors.newUnit();
    private final Actor clerk = Actors.withAllRights(unit);
    private final Entries entries = new Entries(unit);

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void marksWhatWasLookedFor() {
        put(entries.document("2673/QĐ-UBND", "Giao đất <b> cho hộ dân", DAY));

        var page = page(clerk, "q=giao dat");

        assertThat(page)
                .contains(
                        "<mark>Giao</mark> <mark>đất</mark> &lt;b&gt; cho hộ dân",
                        "2673/QĐ-UBND",
                        "1 kết quả",
                        "value=\"giao dat\"")
                .doesNotContain("<b> cho");
    }

    @Test
    void narrowsByAClick() {
        put(entries.letter("Mời họp", "Sở Y tế", DAY), entries.letter("Mời họp giao ban", "Sở Nội vụ", DAY));

        assertThat(page(clerk, "q=mời họp")).contains("issuer=S%E1%BB%9F+Y+t%E1%BA%BF&amp;q=", "Cơ quan ban hành");
        assertThat(page(clerk, "q=mời họp&issuer=Sở Y tế"))
                .contains("1 kết quả", "Bỏ chọn")
                .doesNotContain("giao ban");
    }

    @Test
    void saysWhenItForgotTheMarks() {
        put(entries.document("", "Đặt tên đường", DAY));

        assertThat(page(clerk, "q=đắt")).contains("Đây là kết quả khi bỏ qua dấu", "<mark>Đặt</mark>");
    }

    @Test
    void tellsWhatCanBeSearchedBeforeAndAfterNothingWasFound() {
        assertThat(page(clerk, "q=")).contains("Gõ thế nào", "2673/QĐ-UBND").doesNotContain("aria-current=\"page\"");
        assertThat(page(clerk, "q=khongcogica"))
                .contains("Không tìm thấy gì", "Gõ thế nào", "value=\"khongcogica\"")
                .doesNotContain("aria-current=\"page\"");
    }

    @Test
    void saysWhereTheWordsStandInWhatIsNotShown() {
        var entry = entries.document("9/TB", "Lịch tiếp dân", DAY);
        put(new SearchEntry(
                entry.key(), DAY, entry.href(), entry.shown(), "trong bản quét", entry.facets(), entry.readers()));

        assertThat(page(clerk, "q=bản quét")).contains("Lịch tiếp dân", "Từ cần tìm nằm trong nội dung");
        assertThat(page(clerk, "q=tiếp dân")).doesNotContain("Từ cần tìm nằm trong nội dung");
    }

    @Test
    void leadsBackToAllFromAChoiceThatLeavesNothing() {
        put(entries.document("9/TB", "Lịch tiếp dân", DAY));

        assertThat(page(clerk, "q=tiếp dân&year=1999")).contains("Bỏ mọi lựa chọn, xem tất cả kết quả");
    }

    @Test
    void speaksEnglishToo() {
        put(entries.document("", "Đặt tên đường", DAY), entries.letter("Tên thôn", "Sở Nội vụ", DAY));

        assertThat(text(clerk, "/office/search", "q=tên", "en")).contains("2 results", "Newest first", "Issuer");
    }

    @Test
    void isTakenAlongAsATable() {
        put(entries.document("7/QĐ-UBND", "Đặt tên đường", DAY));

        assertThat(text(clerk, "/office/search.csv", "q=đặt tên", "vi")).contains("\"7/QĐ-UBND\",\"Đặt tên đường\"");
    }

    @Test
    void findsACaseByItsApplicantWithinTheRights() {
        var reader =
                Objects.requireNonNull(province.people().get("motcua.sipaphin")).actor();
        var taken = UnitScope.of(reader.unit())
                .call(() -> intake.takeIn(reader, wanted(reader.unit(), "Khoàng Thị Xuyến")));

        assertThat(page(reader, "q=khoang thi xuyen")).contains("/office/cases/" + taken.id(), "Đang giải quyết");
        var stranger = Actors.with(reader.unit(), EnumSet.of(Right.HANDLE_DOCUMENTS));
        assertThat(page(stranger, "q=khoang thi xuyen")).contains("Không tìm thấy gì");
    }

    private NewCase wanted(UnitId where, String name) {
        return new NewCase(
                where,
                where,
                procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now()),
                Channel.COUNTER,
                new Applicant(null, name, null, "1990", "0912345678", null, "Bản Nậm Chim"),
                "{}",
                List.of(),
                UUID.randomUUID().toString());
    }

    private void put(SearchEntry... given) {
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(
                        status -> List.of(given).forEach(feed::put)));
    }

    private String page(Actor actor, String query) {
        return text(actor, "/office/search", query, "vi");
    }

    private String text(Actor actor, String path, String query, String language) {
        var request = browser.get()
                .uri(path)
                .requestAttr(Actor.class.getName(), actor)
                .cookie(new Cookie("lang", language));
        for (var pair : query.split("&")) {
            var parts = pair.split("=", 2);
            request = request.param(parts[0], parts[1]);
        }
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
