package vn.xaso.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;

@HouseTest
class TrackPageTest {

    private static final String ONE_MESSAGE = "Không tìm thấy hồ sơ với mã và số điện thoại này";

    @Autowired
    private MockMvcTester browser;

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void leadsFromCodeAndPhoneToTheCase() {
        var accepted = office.accepted(SangNhe.sung());

        var answer = look(accepted.code() + " ", "5678");

        assertThat(answer)
                .hasStatus(303)
                .hasHeader("Location", "/theo-doi/" + accepted.code() + "?k=" + accepted.key());
    }

    @Test
    void showsWhereTheCaseStandsButNotWhoseItIs() {
        var accepted = office.accepted(SangNhe.sung());

        var answer = browser.get()
                .uri("/theo-doi/{code}?k={key}", accepted.code(), accepted.key())
                .exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Đang giải quyết", "Cấp giấy xác nhận tình trạng hôn nhân", "Xã Sáng Nhè")
                .doesNotContain("Sùng", "0912345678", "5678", "011300001234", "Bản Hẹ");
    }

    @Test
    void saysTheSameForAWrongCodeAndAWrongNumber() {
        var accepted = office.accepted(SangNhe.sung());

        assertThat(look(String.valueOf(accepted.code()), "1111"))
                .hasStatus(422)
                .bodyText()
                .contains(ONE_MESSAGE);
        assertThat(look("H18.925-200101-0001", "5678"))
                .hasStatus(422)
                .bodyText()
                .contains(ONE_MESSAGE);
        assertThat(look("Z99.9-200101-0001", "5678")).hasStatus(422).bodyText().contains(ONE_MESSAGE);
    }

    @Test
    void letsNobodyGuessTheNumber() {
        var code = String.valueOf(office.accepted(SangNhe.sung()).code());

        for (int guess = 0; guess < 10; guess++) {
            look(code, "000" + guess);
        }

        assertThat(look(code, "5678")).hasStatus(422).bodyText().contains("tra cứu sai quá nhiều lần");
    }

    @Test
    void hidesTheCaseFromAWrongAddress() {
        var accepted = office.accepted(SangNhe.sung());

        var answer = browser.get()
                .uri("/theo-doi/{code}?k=000000000000", accepted.code())
                .exchange();

        assertThat(answer)
                .hasStatus(404)
                .bodyText()
                .contains("Địa chỉ theo dõi chưa đúng")
                .doesNotContain("Cấp giấy xác nhận tình trạng hôn nhân");
    }

    @Test
    void keepsWhatWasTypedAsText() {
        assertThat(look("\"><script>alert(1)</script>", "<b>"))
                .hasStatus(422)
                .bodyText()
                .contains("Mã hồ sơ chưa đúng dạng")
                .doesNotContain("<script>alert");
    }

    private MvcTestResult look(String code, String phone) {
        return Objects.requireNonNull(browser.post()
                .uri("/tra-cuu")
                .param("code", code)
                .param("phone", phone)
                .exchange());
    }
}
