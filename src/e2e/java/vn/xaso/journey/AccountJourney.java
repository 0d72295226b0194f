package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;

/// An administrator signs in and keeps the accounts of the commune.
@HouseTest
class AccountJourney {

    private static final String PASSWORD = "dien-bien-2026";

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void found(@Autowired DemoProvince province) {
        province.found();
    }

    @Test
    void signsInWithTheKeyboardAndReadsWhatWasWrong() {
        var page = browser.open(Look.DESK, "/sign-in");
        page.getByLabel("Tên đăng nhập").focus();
        page.keyboard().type("quantri.sangnhe");
        page.keyboard().press("Tab");
        page.keyboard().type("khong dung");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("chưa đúng");
        assertThat(page.getByLabel("Tên đăng nhập").inputValue()).isEqualTo("quantri.sangnhe");
        look(page, "sign-in-refused-desk");

        var phone = browser.open(Look.PHONE.inEnglish(), "/sign-in");
        look(phone, "sign-in-phone-en");
    }

    @Test
    void showsTheCitizensDoor() {
        look(browser.open(Look.PHONE, "/dang-nhap"), "citizen-sign-in-phone");
        look(browser.open(Look.DESK.inEnglish(), "/dang-nhap"), "citizen-sign-in-desk-en");
    }

    @Test
    void leadsFromTheListToAnAccount() {
        var page = signedIn(Look.DESK, "Tên đăng nhập", "Mật khẩu", "quantri.sangnhe");
        page.navigate("/office/accounts");
        look(page, "accounts-desk");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mùa A Dơ")).click();
        look(page, "account-desk");
        for (var name : new String[] {"", "/password", "/unit"}) {
            page.navigate("/office/account" + name);
            look(page, "own-account" + name.replace('/', '-') + "-desk");
        }
        page.navigate("/office/first-steps");
        look(page, "first-steps-desk");
    }

    @Test
    void fitsAPhoneInEnglish() {
        var page = signedIn(Look.PHONE.inEnglish(), "User name", "Password", "quantri.sangnhe");
        for (var path : new String[] {"accounts", "account", "account/password", "first-steps"}) {
            page.navigate("/office/" + path);
            look(page, path.replace('/', '-') + "-phone-en");
        }
    }

    private Page signedIn(Look look, String login, String password, String name) {
        var page = browser.open(look, "/sign-in?next=/office/account");
        page.getByLabel(login).fill(name);
        page.getByLabel(password).fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/office/account");
        return page;
    }

    private static void look(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.fits(page);
        Browser.axe(page);
    }
}
