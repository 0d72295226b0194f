package vn.xaso.documents.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.documents.dossiers.DossierOffice;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.CsvLine;

/// The pages of dossiers as their keepers and the archivist see them.
@HouseTest
class DossierPagesTest {

    private static final String HERE = "/office/documents/dossiers";

    private DossierOffice office;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    void open(ApplicationContext program) {
        office = new DossierOffice(program);
    }

    @Test
    void findsADossierByItsCodeAndTellsHowItStands() {
        var dossier = office.opened();

        assertThat(text(get("hotich", HERE + "?q=" + dossier.plan().code())))
                .contains(dossier.plan().title(), "Đang mở", "10 năm");
        assertThat(text(get("hotich", HERE + "?q=nothing-like-this"))).contains("Chưa có hồ sơ nào");
        assertThat(text(get("hotich", HERE + "?after=nonsense&state=x&year=abc&waiting=TO_CLOSE")))
                .contains("Hồ sơ công việc");
    }

    @Test
    void showsThePapersAndWhatTheKeeperMayDo() {
        var dossier = office.opened();
        var document = office.filed(dossier);
        office.filed(dossier);

        var page = text(get("hotich", HERE + "/" + dossier.id()));

        assertThat(page)
                .contains("215/SNV-CCHC", document.href(), "Công văn V/v rà soát thủ tục hành chính")
                .contains("name=\"no-" + document.id() + "\"", "Kết thúc hồ sơ", "Chuyển hoặc rút văn bản")
                .contains("3–4", "Mục lục văn bản")
                .doesNotContain("Cho xem, cho mượn bản lưu");
        assertThat(text(get("vanthu", HERE + "/" + dossier.id())))
                .contains("Cho xem, cho mượn bản lưu")
                .doesNotContain("action=\"" + HERE + "/" + dossier.id() + "/closing\"");
        assertThat(get("motcua", HERE + "/" + dossier.id())).hasStatus(404);
    }

    @Test
    void leadsToALetterThatHasNoNumber() {
        var dossier = office.opened();
        var letter = office.filedLetter(dossier);

        var page = text(get("hotich", HERE + "/" + dossier.id()));

        assertThat(page).contains("<a href=\"" + letter.href() + "\">Không số</a>");
    }

    @Test
    void closesADossierAndShowsWhenTheArchiveShouldHaveIt() {
        var dossier = office.opened();
        office.filed(dossier);
        var today = office.today().toString();

        var refused = post(
                "hotich",
                HERE + "/" + dossier.id() + "/closing",
                Map.of("version", "3", "endedOn", "", "title", "Tên <mới>", "retention", "120"));
        var done = post(
                "hotich",
                HERE + "/" + dossier.id() + "/closing",
                Map.of("version", "3", "endedOn", today, "title", "Hồ sơ đã xong", "retention", "240"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy ghi ngày kết thúc công việc", "Tên &lt;mới", "href=\"#endedOn\"");
        assertThat(done).hasStatus(303);
        assertThat(text(get("hotich", HERE + "/" + dossier.id())))
                .contains("Hồ sơ đã xong", "20 năm", "Nộp lưu hồ sơ", "còn 365 ngày");
    }

    @Test
    void takesAPaperOutOnlyWithAReason() {
        var dossier = office.opened();
        var document = office.filed(dossier);
        var address = HERE + "/" + dossier.id() + "/removals";

        var refused = post(
                "hotich",
                address,
                Map.of("version", "3", "document", document.id().toString(), "way", "OUT"));
        var done = post(
                "hotich",
                address,
                Map.of("version", "3", "document", document.id().toString(), "way", "OUT", "why", "Bản trùng"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy ghi rõ lý do.");
        assertThat(done).hasStatus(303);
        assertThat(text(get("hotich", HERE + "/" + dossier.id()))).contains("215/SNV-CCHC – Bản trùng");
    }

    /// Law: 30/2020/NĐ-CP Phụ lục V
    @Test
    void printsTheListOfPapersWithTheColumnsOfTheLaw() {
        var dossier = office.opened();
        office.filed(dossier);

        var csv = text(get("hotich", HERE + "/" + dossier.id() + "/contents?form=csv"));
        var pdf = get("hotich", HERE + "/" + dossier.id() + "/contents");
        var list = text(
                get("hotich", HERE + "/register?form=csv&q=" + dossier.plan().code()));

        assertThat(csv)
                .contains(CsvLine.of(List.of(
                        "STT",
                        "Số, ký hiệu văn bản",
                        "Ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Tác giả văn bản",
                        "Tờ số/Trang số",
                        "Ghi chú")))
                .contains("215/SNV-CCHC");
        assertThat(pdf.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(list).contains(dossier.plan().title(), "10 năm");
    }

    @Test
    void writesTheListOfTheYearDown() {
        int next = office.today().getYear() + 1;
        var code = DossierOffice.freeCode();
        var keeper = office.actor("hotich").person().toString();
        var line = Map.of("year", String.valueOf(next), "code", code, "title", "Hồ sơ tiếp công dân", "keeper", keeper);

        var refused = post("chanhvanphong", HERE + "/list/lines", line);
        var whole = new LinkedHashMap<>(line);
        whole.put("retention", "180");
        var done = post("chanhvanphong", HERE + "/list/lines", whole);

        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Hãy chọn nhóm hồ sơ hoặc thời hạn bảo quản.", "Hồ sơ tiếp công dân");
        assertThat(done).hasStatus(303);
        assertThat(text(get("chanhvanphong", HERE + "/list?year=" + next)))
                .contains(code, "15 năm", "Chưa ban hành", "/plan\"");
        assertThat(text(get("chutich", HERE + "/list?year=" + next))).contains("Ban hành danh mục");
        assertThat(post("hotich", HERE + "/list/lines", whole)).hasStatus(404);
        assertThat(text(get("hotich", HERE + "/list/register?form=csv&year=" + next)))
                .contains(CsvLine.of(List.of(
                        "Số và ký hiệu hồ sơ",
                        "Tên đề mục và tiêu đề hồ sơ",
                        "Thời hạn bảo quản",
                        "Người lập hồ sơ",
                        "Ghi chú")));
    }

    @Test
    void changesAndStrikesALineOfTheListWithAReason() {
        var dossier = office.planned(Retention.years(10));
        office.issue();
        var address = HERE + "/" + dossier.id();

        var page = text(get("chanhvanphong", address + "/plan"));
        var refused = post("chanhvanphong", address + "/striking", Map.of("version", "1"));
        var done =
                post("chanhvanphong", address + "/striking", Map.of("version", "1", "strikeReason", "Không phát sinh"));

        assertThat(page).contains(dossier.plan().code(), "Danh mục đã ban hành", "Gạch khỏi danh mục");
        assertThat(refused).hasStatus(422);
        assertThat(done).hasStatus(303);
        assertThat(get("hotich", address + "/plan")).hasStatus(404);
    }

    @Test
    void offersAndReceivesAndPrintsTheRecord() {
        var dossier = office.closed(Retention.years(10));

        assertThat(text(get("hotich", "/office/documents/handovers/new?dossier=" + dossier.id())))
                .contains(dossier.plan().code());
        var offered = post(
                "hotich",
                "/office/documents/handovers",
                Map.of("dossier", dossier.id().toString()));
        var here = Objects.requireNonNull(offered.getResponse().getRedirectedUrl());
        assertThat(text(get("hotich", here))).contains("Rút đề nghị").doesNotContain("/receipt");
        var received = post("vanthu", here + "/receipt", Map.of("version", "1"));

        assertThat(received).hasStatus(303);
        assertThat(text(get("vanthu", here))).contains("Biên bản giao nhận số", "Đã tiếp nhận");
        assertThat(get("vanthu", here + "/record").getResponse().getContentType())
                .isEqualTo("application/pdf");
        assertThat(text(get("vanthu", here + "/contents?form=csv")))
                .contains(CsvLine.of(List.of(
                        "Số TT",
                        "Số và ký hiệu hồ sơ",
                        "Tiêu đề hồ sơ",
                        "Thời gian tài liệu",
                        "Thời hạn bảo quản",
                        "Số tờ",
                        "Ghi chú")));
        assertThat(text(get("vanthu", "/office/documents/handovers"))).contains(here);
        assertThat(post("hotich", "/office/documents/handovers", Map.of())).hasStatus(422);
    }

    @Test
    void saysWhenMoreCouldGoToTheArchiveThanOneHandOverTakes() {
        var dossier = office.closed(Retention.years(10));
        assertThat(text(get("hotich", "/office/documents/handovers/new"))).doesNotContain("200 hồ sơ");

        office.as(
                "hotich",
                keeper -> transaction.execute(
                        status -> database.sql("""
                insert into documents.dossier
                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'due_on', '2099-01-01',
                    'code', 'NL-' || n))).*
                from documents.dossier d, generate_series(1, 201) n where d.id = :id
                """).param("id", dossier.id()).update()));

        assertThat(text(get("hotich", "/office/documents/handovers/new")))
                .contains("200 hồ sơ phải nộp lưu sớm nhất", "NL-1/")
                .doesNotContain("NL-99/");
    }

    /// Law: 30/2020/NĐ-CP Phụ lục IV
    @Test
    void keepsTheRegisterOfTheUseOfOriginals() {
        var dossier = office.opened();
        var document = office.filed(dossier);
        var address = HERE + "/" + dossier.id() + "/uses";
        var reader = "Vàng A " + dossier.plan().code();

        var refused = post("vanthu", address, Map.of("original", document.id().toString()));
        var done = post(
                "vanthu",
                address,
                Map.of("original", document.id().toString(), "reader", reader, "allowedBy", "Giàng A Sử"));

        assertThat(refused).hasStatus(422);
        assertThat(done).hasStatus(303);
        assertThat(text(get("vanthu", HERE + "/originals"))).contains(reader, "Xem tại chỗ");
        assertThat(text(get("vanthu", HERE + "/originals/register?form=csv")))
                .contains(CsvLine.of(List.of(
                        "Ngày tháng",
                        "Họ và tên người sử dụng",
                        "Số, ký hiệu, ngày tháng văn bản",
                        "Tên loại và trích yếu nội dung văn bản",
                        "Hồ sơ số",
                        "Ký nhận",
                        "Ngày trả",
                        "Người cho phép sử dụng",
                        "Ghi chú")))
                .contains(reader);
        assertThat(get("hotich", HERE + "/originals")).hasStatus(404);
    }

    @Test
    void speaksEnglishToo() {
        var dossier = office.closed(Retention.FOR_EVER);

        assertThat(text(get("hotich", HERE + "/" + dossier.id() + "?lang=en"))).contains("For ever", "Closed");
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), office.actor(who))
                .exchange();
    }

    private MvcTestResult post(String who, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), office.actor(who));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
