package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// A citizen finds again what is his or hers, and nothing else.
@HouseTest
class OwnSearchTest {

    private static final String EMPTY = "Không tìm thấy gì trong hồ sơ của bạn";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private HandlingDesk handling;

    @Autowired
    private OwnCases own;

    @Autowired
    private Procedures procedures;

    private Actor reception;
    private Applying applying;

    @BeforeEach
    void aCitizenSitsDown() {
        province.found();
        reception = actor("motcua.sangnhe");
        applying = new Applying(browser, reception.unit());
    }

    @Test
    void findsADraftByWhatWasTypedWithAndWithoutMarks() {
        var draft = draft("Đề nghị hỗ trợ làm nhà");

        assertThat(find("ho tro lam nha")).hasStatusOk().bodyText().contains(draft + "/to-khai", "Bản nháp");
        assertThat(find("HỖ TRỢ LÀM NHÀ")).bodyText().contains(draft + "/to-khai");
        assertThat(find("\"hỗ trợ nhà\"")).bodyText().contains(EMPTY);
    }

    @Test
    void marksTheWordsAndForgivesASlip() {
        draft("Đề nghị hỗ trợ");
        var name = own.read(applying.citizen, lastDraft, one -> one).procedure().name();
        var word = name.split(" ")[0];

        assertThat(find(word)).bodyText().contains("<mark>" + word + "</mark>", "1 kết quả");
        assertThat(find("nghij ho tro")).bodyText().contains("Đây là kết quả cho “nghi ho tro”");
    }

    @Test
    void findsTheCaseThePapersAndTheFormsOfTheOffice() {
        var sent = applying.sentCase();
        UnitScope.of(reception.unit()).run(() -> intake.accept(reception, Applying.id(sent), 1));
        var caseFile = own.read(applying.citizen, Applying.id(sent), one -> one).caseFile();
        var code = Objects.requireNonNull(caseFile.code()).text();

        assertThat(find(code)).hasStatus(303).hasRedirectedUrl(sent);
        var page = Applying.body(find(code.substring(code.length() - 4)));
        assertThat(page)
                .contains(
                        sent, "3 kết quả", "Giấy tờ đã gửi", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Đã tiếp nhận");
        assertThat(find("tiep nhan", "&kind=NOTICE"))
                .bodyText()
                .contains("1 kết quả", "aria-current=\"true\"")
                .doesNotContain("<span class=\"found__kind\">Hồ sơ</span>");
    }

    @Test
    void findsWhatTheOfficeAsksForButNotWhatItNotesInside() {
        var sent = applying.sentCase();
        var id = Applying.id(sent);
        UnitScope.of(reception.unit()).run(() -> intake.accept(reception, id, 1));
        var head = actor("chanhvanphong.sangnhe");
        var specialist = actor("hotich.sangnhe");
        UnitScope.of(reception.unit()).run(() -> handling.assign(head, id, 2, specialist.person()));
        UnitScope.of(reception.unit()).run(() -> handling.startReview(specialist, id, 3));
        UnitScope.of(reception.unit())
                .run(() -> handling.requestSupplement(
                        specialist, id, 4, "Gửi thêm bản sao sổ đất", HandlingDesk.Repeat.NOT_CONFIRMED));

        assertThat(find("sổ đất")).bodyText().contains("Phiếu yêu cầu bổ sung", sent);
        assertThat(find("\"" + specialist.name() + "\"")).bodyText().contains(EMPTY);
    }

    @Test
    void showsNobodyWhatBelongsToAnother() {
        draft("Đề nghị hỗ trợ làm nhà sàn");
        var stranger = new Applying(browser, reception.unit());

        for (var words : new String[] {"lam nha san", "lamm nha", "Mùa Thị Sùng", Applying.PROCEDURE}) {
            var page = Applying.body(stranger.open(address(words, "")));
            assertThat(page).contains(EMPTY).doesNotContain("found__hit", "Đây là kết quả", "found__facet");
        }
        assertThat(browser.get().uri("/ho-so/tim-kiem?q=nha").exchange()).hasStatus(303);
    }

    @Test
    void findsInEveryCommuneWhereTheCitizenHasSomething() {
        draft("Đề nghị hỗ trợ");
        var elsewhere = actor("motcua.sipaphin");
        var who = applying.citizen;
        var applicant =
                new Applicant(who.account(), who.name(), who.personalId(), "2001", who.phone(), null, "Bản Hẹ 1");
        var wanted = new NewCase(
                elsewhere.unit(),
                elsewhere.unit(),
                procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE)),
                Channel.ONLINE,
                applicant,
                "{}",
                List.of(),
                UUID.randomUUID().toString());
        UnitScope.of(elsewhere.unit()).run(() -> intake.takeIn(elsewhere, wanted));

        assertThat(find("mua thi sung")).bodyText().contains("2 kết quả", "Nơi nhận", "Xã Si Pa Phìn", "Xã Sáng Nhè");
    }

    @Test
    void keepsADraftFromTheOfficials() {
        var word = "nhasan" + UUID.randomUUID().toString().substring(0, 6);
        var draft = draft("Đề nghị " + word);

        assertThat(find(word)).bodyText().contains(draft);
        var found = browser.get()
                .uri("/office/search?q=" + word)
                .requestAttr(Actor.class.getName(), reception)
                .exchange();
        assertThat(found).bodyText().contains("Không tìm thấy gì").doesNotContain(draft);
    }

    @Test
    void speaksEnglishAndLeadsBackToTheList() {
        draft("Đề nghị hỗ trợ làm nhà");

        assertThat(find("lam nha", "&lang=en")).bodyText().contains("Search in my cases", "1 result", "Draft");
        assertThat(find("  ")).hasStatus(303).hasRedirectedUrl("/ho-so");
        assertThat(applying.open("/ho-so")).bodyText().contains("action=\"/ho-so/tim-kiem\"");
    }

    private UUID lastDraft = new UUID(0, 0);

    private String draft(String request) {
        var draft = applying.draft();
        var typed = new HashMap<>(Applying.goodForm());
        typed.put("form.request", request);
        applying.send(draft + "/to-khai", typed);
        lastDraft = Applying.id(draft);
        return draft;
    }

    private MvcTestResult find(String words) {
        return find(words, "");
    }

    private MvcTestResult find(String words, String more) {
        return applying.open(address(words, more));
    }

    private static String address(String words, String more) {
        return OwnSearchController.HERE + "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20") + more;
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }
}
