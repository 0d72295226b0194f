package vn.xaso.cases.fees.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.ApiScope;
import vn.xaso.identity.Citizen;
import vn.xaso.identity.application.ApiTokenDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// An official asks for a fee on its page, and sees what it comes to.
@HouseTest
class FeePagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private ApiTokenDesk tokens;

    @Autowired
    private Procedures procedures;

    private SangNhe office;
    private CaseFile assigned;
    private String here = "";

    @BeforeEach
    void aCaseIsInHand(@Autowired ApplicationContext program) {
        office = new SangNhe(program);
        assigned = office.assigned(SangNhe.named("<b>Mùa Thị Sùng</b>"));
        here = "/office/cases/" + assigned.id();
    }

    private Map<String, String> typed(String units, String amount, String reason) {
        return Map.of(
                "version", String.valueOf(assigned.version()),
                "units-0", units,
                "amount-0", amount,
                "reason-0", reason,
                "note", "Nộp trước <15/12>");
    }

    private CaseFile now() {
        return office.in(assigned, () -> cases.get(assigned.unit(), assigned.id()));
    }

    @Test
    void isReachedFromTheCaseByWhoeverHasItInHand() {
        assertThat(text(get("hotich", here))).contains(here + "/payment-requests/new\"");
        assertThat(text(get("hotich", here + "/payment-requests/new")))
                .contains("Danh mục không ghi mức thu", "name=\"units-0\" type=\"text\" value=\"1\"")
                .contains("&lt;b&gt;Mùa Thị Sùng")
                .doesNotContain("<b>Mùa");
        assertThat(text(get("hotich", here + "/payment-requests/new?lang=en"))).contains("Ask for payment");
        assertThat(get("motcua", here + "/payment-requests/new")).hasStatus(404);
    }

    @Test
    void countsBeforeAnythingIsAsked() {
        var counted = post("hotich", here + "/payment-requests/sums", typed("1", "8.000 đ", "Nghị quyết 53"));

        assertThat(counted).hasStatusOk();
        assertThat(text(counted)).contains("8.000 đ", "Tám nghìn đồng", "Nghị quyết 53");
        assertThat(now().state()).isEqualTo(CaseState.ASSIGNED);
    }

    @Test
    void tellsEverythingThatIsWrongAndKeepsWhatWasTyped() {
        var refused = post("hotich", here + "/payment-requests", typed("1", "mười", ""));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("href=\"#amount-0\"", "href=\"#reason-0\"", "value=\"mười\"", "Nộp trước &lt;15/12&gt;");
        assertThat(post("hotich", here + "/payment-requests", typed("0", "", "")))
                .hasStatus(422);
        assertThat(now().state()).isEqualTo(CaseState.ASSIGNED);
    }

    @Test
    void asksAndOffersNothingByHandWhileMoneyIsOwed() {
        assertThat(post("hotich", here + "/payment-requests", typed("1", "8000", "Nghị quyết 53")))
                .hasStatus(303);
        assertThat(now().state()).isEqualTo(CaseState.WAIT_PAYMENT);

        assertThat(text(get("motcua", here)))
                .contains("Chưa nộp", "Nghị quyết 53", "Tám nghìn đồng", "id=\"pay-link-0\"", "/phieu\"")
                .doesNotContain("note-paid");
        assertThat(text(get("hotich", here + "?lang=en"))).contains("Not paid", "Link to pay, for the payer");
        var byHand = post(
                "motcua", here + "/payments", Map.of("version", String.valueOf(now().version()), "note-paid", "BL 17"));
        assertThat(byHand).hasStatus(422);
        assertThat(text(byHand)).contains("không ghi nhận bằng tay");
        assertThat(now().state()).isEqualTo(CaseState.WAIT_PAYMENT);
    }

    @Test
    void aCaseThatWaitsSinceBeforeIsStillRecordedByHand() {
        var waiting = office.as(
                "hotich",
                person -> office.desks()
                        .handling()
                        .requestPayment(person.actor(), assigned.id(), assigned.version(), "Lệ phí 8.000 đ"));

        assertThat(text(get("motcua", here))).contains("note-paid");
        assertThat(post(
                        "motcua",
                        here + "/payments",
                        Map.of("version", String.valueOf(waiting.version()), "note-paid", "BL 17")))
                .hasStatus(303);
        assertThat(now().state()).isEqualTo(CaseState.IN_REVIEW);
    }

    @Test
    void whoIsExemptIsNeverAskedToPay() {
        var group = Pattern.compile("<option value=\"([^\"]+)\">[^<]*: miễn toàn bộ")
                .matcher(text(get("hotich", here + "/payment-requests/new")));
        assertThat(group.find()).isTrue();
        var exempt = new HashMap<>(typed("1", "8000", "Nghị quyết 53"));
        exempt.put("group", group.group(1));
        assertThat(text(post("hotich", here + "/payment-requests/sums", exempt)))
                .contains("href=\"#proof\"");

        exempt.put("proof", "Giấy chứng nhận số 12");
        assertThat(text(post("hotich", here + "/payment-requests/sums", exempt)))
                .contains("Được miễn, giảm 8.000 đ", "Không đồng");
        assertThat(post("hotich", here + "/payment-requests", exempt)).hasStatus(303);

        assertThat(now().state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(text(get("hotich", here)))
                .contains("Không phải nộp", "Giấy chứng nhận số 12")
                .doesNotContain("id=\"pay-link-0\"");
    }

    @Test
    void receptionTakesWhatIsPaidOnFilingAndTheCaseDoesNotWait() {
        var clerk = actor("motcua");
        var extract = procedures.inForce(new ProcedureCode("2.000635"), LocalDate.now(OfficeClock.ZONE));
        var taken = office.as(
                "motcua",
                person -> office.desks()
                        .intake()
                        .takeIn(
                                clerk,
                                new NewCase(
                                        clerk.unit(),
                                        clerk.unit(),
                                        extract,
                                        Channel.COUNTER,
                                        SangNhe.sung(),
                                        "{}",
                                        List.of(),
                                        UUID.randomUUID().toString())));
        assigned = office.as("motcua", person -> office.desks().intake().accept(clerk, taken.id(), taken.version()));
        here = "/office/cases/" + assigned.id();
        assertThat(text(get("motcua", here))).contains("Thu phí, lệ phí khi nhận hồ sơ");
        assertThat(text(get("motcua", here + "/payment-requests/new"))).contains("hồ sơ không phải chờ");

        assertThat(post("motcua", here + "/payment-requests", typed("2", "", "")))
                .hasStatus(303);

        assertThat(now().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(text(get("motcua", here)))
                .contains("Chưa nộp", "Thu tiền mặt", "/office/payments/dues/")
                .doesNotContain("Thu phí, lệ phí khi nhận hồ sơ");
    }

    @Test
    void theApplicantPaysFromTheOwnCase() {
        var one = SangNhe.sung();
        var citizen = new Citizen(Ids.next(), one.name(), "011300001234", "0912345678", null);
        assigned = office.assigned(new Applicant(
                citizen.account(), one.name(), one.personalId(), one.born(), one.phone(), one.email(), one.address()));
        here = "/office/cases/" + assigned.id();
        var own = "/ho-so/" + assigned.id();
        assertThat(text(own(citizen, own))).doesNotContain("/thanh-toan/");
        post("hotich", here + "/payment-requests", typed("1", "8000", "Nghị quyết 53"));

        var page = text(own(citizen, own));
        var link = Pattern.compile("href=\"(/thanh-toan/[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(page).contains("Nộp 8.000 đ", "Chưa nộp").doesNotContain("Thu tiền mặt");
        assertThat(text(own(citizen, link.group(1)))).contains("href=\"" + own + "\"");
    }

    private MvcTestResult own(Citizen citizen, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Citizen.class.getName(), citizen)
                .exchange();
    }

    @Test
    void whoeverFollowsTheCaseIsLedToThePayment() {
        post("hotich", here + "/payment-requests", typed("1", "8000", "Nghị quyết 53"));

        var follow = browser.get()
                .uri("/theo-doi/" + assigned.code() + "?k=" + assigned.key())
                .exchange();

        assertThat(text(follow))
                .contains("href=\"/thanh-toan/", "Nộp phí, lệ phí")
                .doesNotContain("Mùa");
    }

    @Test
    void anotherSystemFollowsTheMoneyWithoutThePerson() {
        post("hotich", here + "/payment-requests", typed("1", "8000", "Nghị quyết 53"));
        var token = tokens.create("Cổng dịch vụ công", Set.of(ApiScope.CASES_READ), Set.of());

        var answer = browser.get()
                .uri("/api/v1/cases/" + assigned.id() + "/payment")
                .header("Authorization", "Bearer " + token)
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].state")
                .isEqualTo("OPEN");
        assertThat(answer).bodyJson().extractingPath("$.items[0].open").isEqualTo(8000);
        assertThat(text(answer)).contains("Nghị quyết 53").doesNotContain("Mùa", "thanh-toan");
    }

    private MvcTestResult get(String login, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor(login))
                .exchange();
    }

    private MvcTestResult post(String login, String address, Map<String, String> typed) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor(login));
        new HashMap<>(typed).forEach(request::param);
        return request.exchange();
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(province.people().get(login + ".sangnhe")).actor();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
