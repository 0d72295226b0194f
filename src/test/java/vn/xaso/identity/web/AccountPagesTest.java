package vn.xaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitScope;

@HouseTest
class AccountPagesTest {

    private static final String SESSION = "xaso-session";
    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private StaffDesk staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Actor administrator;
    private String login;

    @BeforeEach
    void found() {
        province.found();
        administrator = actor("quantri.sangnhe");
        login = "thu" + Ids.next().toString().replace("-", "").substring(12, 30);
    }

    @Test
    void whoHasToSignInAgainComesBackToTheListAsItWasNarrowed() {
        assertThat(browser.get().uri("/office/documents/outgoing?whose=ISSUED"))
                .hasRedirectedUrl("/sign-in?next=%2Foffice%2Fdocuments%2Foutgoing%3Fwhose%3DISSUED");
    }

    @Test
    void opensAnAccountWhoseFirstPasswordMustBeChanged() throws Exception {
        var official = newColleague();

        var shown = post("/office/accounts/" + official + "/openings", Map.of("login", login), administrator);
        var first = passwordOn(shown);
        var session = signIn(login, first);
        var led = get("/office", session);
        var refused =
                post("/office/account/password", Map.of("current", "x", "password", "ngan", "repeat", "n"), session);
        var changed = post(
                "/office/account/password",
                Map.of("current", first, "password", "con suoi truoc nha", "repeat", "con suoi truoc nha"),
                session);

        assertThat(shown).hasStatus(201).hasHeader("Cache-Control", "no-store");
        assertThat(led).hasStatus(303).hasHeader("Location", "/office/account/password");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Mật khẩu hiện tại chưa đúng", "ít nhất 12 ký tự", "chưa giống nhau");
        assertThat(changed).hasStatus(303).hasHeader("Location", "/office");
        assertThat(get("/office/account", session)).hasStatusOk().bodyText().contains(login);
        assertThat(acts()).contains("account.open", "account.password", "session.open");
    }

    @Test
    void endsTheOtherSessionsWhenThePasswordChanges() throws Exception {
        var first = opened(newColleague());
        var here = signIn(login, first);
        var elsewhere = signIn(login, first);

        post(
                "/office/account/password",
                Map.of("current", first, "password", "con suoi truoc nha", "repeat", "con suoi truoc nha"),
                here);

        assertThat(get("/office/account", here)).hasStatusOk();
        assertThat(get("/office/account", elsewhere).getResponse().getHeader("Location"))
                .startsWith("/sign-in");
    }

    @Test
    void closesAnAccountAtOnceAndOpensItAgainWithANewPassword() throws Exception {
        var official = newColleague();
        var first = opened(official);
        var session = signIn(login, first);

        post("/office/accounts/" + official + "/closing", Map.of(), administrator);
        var shut = get("/office/account/password", session);
        var refused = tryToSignIn(login, first);
        var again = passwordOn(post("/office/accounts/" + official + "/password-resets", Map.of(), administrator));

        assertThat(shut.getResponse().getHeader("Location")).startsWith("/sign-in");
        assertThat(refused).hasStatus(422);
        assertThat(tryToSignIn(login, again)).hasStatus(303);
        assertThat(acts()).contains("account.close", "account.reopen");
    }

    @Test
    void locksAfterEightWrongPasswordsUntilTheAdministratorUnlocks() throws Exception {
        var official = newColleague();
        var first = opened(official);

        for (int i = 0; i < 8; i++) {
            assertThat(tryToSignIn(login, "khong phai mat khau")).hasStatus(422);
        }
        var locked = tryToSignIn(login, first);
        post("/office/accounts/" + official + "/unlocking", Map.of(), administrator);

        assertThat(locked).hasStatus(422).bodyText().contains("tạm khóa");
        assertThat(tryToSignIn(login, first)).hasStatus(303);
        assertThat(acts()).contains("session.refused", "account.unlock");
    }

    @Test
    void doesNotTellAnUnknownLoginFromAWrongPassword() {
        var unknown = tryToSignIn("khong.co.ai", "mot mat khau nao do");
        var wrong = tryToSignIn("quantri.sangnhe", "mot mat khau nao do");

        assertThat(unknown).hasStatus(422).bodyText().contains("chưa đúng");
        assertThat(wrong).hasStatus(422).bodyText().contains("chưa đúng");
    }

    @Test
    void givesEverySignInAnotherTokenInACookieThatScriptsCannotRead() {
        var one = tryToSignIn("motcua.sangnhe", "dien-bien-2026");
        var two = tryToSignIn("motcua.sangnhe", "dien-bien-2026");

        var cookie = Objects.requireNonNull(one.getResponse().getHeader("Set-Cookie"));
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        assertThat(cookie).isNotEqualTo(two.getResponse().getHeader("Set-Cookie"));
    }

    @Test
    void signingInAgainInTheSameBrowserEndsTheOldSession() {
        var old = signIn("motcua.sangnhe", "dien-bien-2026");

        browser.post()
                .uri("/sign-in")
                .param("login", "motcua.sangnhe")
                .param("password", "dien-bien-2026")
                .cookie(old)
                .exchange();

        assertThat(get("/office/account", old).getResponse().getHeader("Location"))
                .startsWith("/sign-in");
    }

    @Test
    void signsOut() {
        var session = signIn("motcua2.sangnhe", "dien-bien-2026");

        assertThat(get("/office/account", session)).hasStatusOk();
        browser.post().uri("/sign-out").cookie(session).exchange();

        assertThat(get("/office/account", session).getResponse().getHeader("Location"))
                .startsWith("/sign-in");
    }

    @Test
    void keepsThePeopleOfOtherUnitsAndOtherRightsOut() {
        var stranger = actor("motcua.sipaphin").person();

        assertThat(post("/office/accounts/" + stranger + "/password-resets", Map.of(), administrator))
                .hasStatus(404);
        assertThat(post("/office/accounts/" + stranger + "/openings", Map.of("login", login), administrator))
                .hasStatus(404);
        assertThat(browser.get().uri("/office/accounts").requestAttr(Actor.class.getName(), actor("motcua.sangnhe")))
                .hasStatus(404);
    }

    @Test
    void leavesTheAccountOfAGuestToTheUnitThatOpenedIt() {
        var guest = actor("kinhte3.sipaphin").person();
        appoint(guest);

        assertThat(browser.get().uri("/office/accounts/" + guest).requestAttr(Actor.class.getName(), administrator))
                .hasStatusOk()
                .bodyText()
                .contains("đơn vị khác quản lý")
                .doesNotContain("password-resets");
        assertThat(post("/office/accounts/" + guest + "/password-resets", Map.of(), administrator))
                .hasStatus(404);

        var session = signIn("kinhte3.sipaphin", "dien-bien-2026");
        assertThat(get("/office/account/unit", session))
                .hasStatusOk()
                .bodyText()
                .contains("Sáng Nhè", "Si Pa Phìn");
        var unit = administrator.unit().toString();
        assertThat(post("/office/account/unit", Map.of("unit", unit), session)).hasStatus(303);
        assertThat(get("/office/account", session)).bodyText().contains("Xã Sáng Nhè");
        assertThat(post("/office/account/unit", Map.of("unit", Ids.next().toString()), session))
                .hasStatus(404);
    }

    @Test
    void hidesTheFirstRunOnceThereIsAnAdministrator() {
        assertThat(browser.get().uri("/first-run")).hasStatus(404);
        assertThat(browser.post().uri("/first-run").param("unit", "11")).hasStatus(404);
    }

    private UUID newColleague() {
        return UnitScope.of(administrator.unit()).call(() -> {
            var official = staff.registerOfficial(administrator, "Lù Văn Ó", null, null);
            appoint(official);
            return official;
        });
    }

    private void appoint(UUID official) {
        UnitScope.of(administrator.unit()).run(() -> {
            var position = staff.openPosition(
                    administrator,
                    null,
                    vn.xaso.directory.PositionKind.SPECIALIST,
                    "Chuyên viên",
                    LocalDate.of(2026, 1, 1));
            staff.appoint(administrator, official, position, LocalDate.of(2026, 1, 1), "02/QĐ-UBND");
        });
    }

    private String opened(UUID official) throws Exception {
        return passwordOn(post("/office/accounts/" + official + "/openings", Map.of("login", login), administrator));
    }

    private List<String> acts() {
        return Objects.requireNonNull(UnitScope.of(administrator.unit())
                .call(() -> transaction.execute(status -> database.sql("select distinct act from audit.entry")
                        .query(String.class)
                        .list())));
    }

    private static String passwordOn(MvcTestResult answer) throws Exception {
        var found = PASSWORD.matcher(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Actor actor(String name) {
        return Objects.requireNonNull(province.people().get(name)).actor();
    }

    private Cookie signIn(String name, String password) {
        var cookie =
                Objects.requireNonNull(tryToSignIn(name, password).getResponse().getHeader("Set-Cookie"));
        return new Cookie(SESSION, cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }

    private MvcTestResult tryToSignIn(String name, String password) {
        return browser.post()
                .uri("/sign-in")
                .param("login", name)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult get(String address, Cookie session) {
        return browser.get().uri(address).cookie(session).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, Cookie session) {
        var request = browser.post().uri(address).cookie(session);
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, Actor actor) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor);
        form.forEach(request::param);
        return request.exchange();
    }
}
