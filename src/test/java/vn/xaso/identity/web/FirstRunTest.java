package vn.xaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Founding;
import vn.xaso.directory.Founding.Seat;
import vn.xaso.directory.UnitKind;
import vn.xaso.kernel.UnitScope;

/// An empty system, inside a transaction that is rolled back: the other tests keep their people.
@HouseTest
class FirstRunTest {

    private static final Seat SEAT = new Seat.Typed("09999", UnitKind.WARD, "Nà Trình Diễn");
    private static final Map<String, String> TYPED = Map.of(
            "unit", "other",
            "kind", "WARD",
            "code", "09999",
            "unitName", "Nà Trình Diễn",
            "name", "Lò Thị Phương",
            "login", "phuonglt",
            "password", "con suoi truoc nha",
            "repeat", "con suoi truoc nha");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Founding founding;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @Test
    void makesTheFirstAdministratorAndThenIsGone() {
        inAnEmptySystem(() -> {
            assertThat(browser.get().uri("/sign-in").exchange()).hasStatus(303).hasHeader("Location", "/first-run");
            assertThat(browser.get().uri("/first-run").exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Xã Sáng Nhè", "Tỉnh Điện Biên")
                    .doesNotContain("Mường Đun");

            var begun = post(TYPED);

            assertThat(begun).hasStatus(303).hasHeader("Location", "/office/first-steps");
            var session = session(begun);
            assertThat(browser.get().uri("/office/first-steps").cookie(session).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Phường Nà Trình Diễn", "./xaso import procedures", "Ghi mã định danh cơ quan");
            assertThat(browser.get().uri("/office/accounts").cookie(session).exchange())
                    .bodyText()
                    .contains("phuonglt");
            assertThat(browser.get().uri("/first-run").exchange()).hasStatus(404);
            assertThat(post(TYPED)).hasStatus(404);
        });
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        inAnEmptySystem(() -> {
            var refused = post(Map.of(
                    "unit", "other",
                    "code", "12",
                    "name", "Lò Thị <script>",
                    "login", "Lò",
                    "password", "ngan",
                    "repeat", "khac"));

            assertThat(refused)
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "Hãy chọn loại đơn vị",
                            "Hãy nhập tên",
                            "3 đến 40 ký tự",
                            "ít nhất 12 ký tự",
                            "chưa giống nhau",
                            "Lò Thị &lt;script>")
                    .doesNotContain("value=\"ngan\"", "<script>");
        });
    }

    @Test
    void takesAUnitThatComesWithTheProgram() {
        assertThat(founding.builtIn())
                .hasSize(46)
                .anyMatch(unit -> unit.fullName().equals("Xã Sáng Nhè"));
    }

    private void inAnEmptySystem(Runnable visit) {
        UnitScope.of(founding.unitOf(SEAT))
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    database.sql("delete from identity.session").update();
                    database.sql("delete from identity.api_token").update();
                    database.sql("delete from identity.account").update();
                    visit.run();
                }));
    }

    private MvcTestResult post(Map<String, String> typed) {
        var request = browser.post().uri("/first-run");
        typed.forEach(request::param);
        return request.exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        var cookie = Objects.requireNonNull(answer.getResponse().getHeader("Set-Cookie"));
        return new Cookie("xaso-session", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }
}
