package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.SampleFiles;

/// A citizen registers a birth from home, on a phone, with scripts and without.
@HouseTest
class CitizenJourney {

    static final Map<String, String> BIRTH = Map.ofEntries(
            Map.entry("born", "12/05/1995"),
            Map.entry("address", "Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên"),
            Map.entry("form.child.fullName", "Mùa Gia Bảo"),
            Map.entry("form.child.gender", "MALE"),
            Map.entry("form.child.birthDate", "02/11/2026"),
            Map.entry("form.child.birthPlaceKind", "HOME"),
            Map.entry("form.child.birthPlace", "Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên"),
            Map.entry("form.child.homeTown", "Xã Sáng Nhè, tỉnh Điện Biên"),
            Map.entry("form.child.ethnicity", "Mông"),
            Map.entry("form.child.nationality", "Việt Nam"),
            Map.entry("form.mother.fullName", "Mùa Thị Sùng"),
            Map.entry("form.mother.birthDate", "1995"),
            Map.entry("form.mother.ethnicity", "Mông"),
            Map.entry("form.mother.nationality", "Việt Nam"),
            Map.entry("form.mother.residenceKind", "PERMANENT"),
            Map.entry("form.mother.residence", "Xã Sáng Nhè, tỉnh Điện Biên"),
            Map.entry("form.father.known", "false"),
            Map.entry("form.requester.paper", "IDENTITY_CARD"),
            Map.entry("form.requester.number", "011195000011"),
            Map.entry("form.relation", "MOTHER"),
            Map.entry("form.parentsMarried", "NO"));

    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    private DemoProvince province;

    @BeforeEach
    void found() {
        province.found();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void registersABirthOnAPhone(boolean scripts) {
        var look = scripts ? Look.PHONE : Look.PHONE.withoutScripts();
        var name = scripts ? "citizen-phone" : "citizen-plain";
        var page = browser.open(look, "/thu-tuc/1.001193");
        link(page, "Nộp hồ sơ trực tuyến").click();
        signIn(page, scripts ? "011195000011" : "011195000012");

        shoot(page, name + "-1-begin");
        link(page, "Xã Sáng Nhè").first().click();
        shoot(page, name + "-2-start");
        button(page, "Bắt đầu").click();
        button(page, "Tiếp tục").click();
        assertThat(page.getByRole(AriaRole.ALERT).first().isVisible()).isTrue();
        shoot(page, name + "-3-errors");
        fillGroups(page, name, BIRTH);
        shoot(page, name + "-4-papers");
        page.locator("#giay-to-1")
                .setInputFiles(new FilePayload("giay-chung-sinh.pdf", "application/pdf", SampleFiles.pdf(1)));
        button(page, "Tiếp tục").click();
        shoot(page, name + "-5-check");
        changeTheName(page);
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Nộp hồ sơ").click();

        assertThat(page.url()).endsWith("/da-nop");
        shoot(page, name + "-6-sent");
        link(page, "Theo dõi hồ sơ").click();
        shoot(page, name + "-7-case");
        page.navigate("/ho-so");
        shoot(page, name + "-8-list");
        page.locator("#q").fill("mua gia bao");
        button(page, "Tìm").click();
        assertThat(page.locator(".found__hit").first().textContent()).contains("Đăng ký khai sinh");
        shoot(page, name + "-9-found");
        page.locator("#q").fill("khongcogica");
        button(page, "Tìm").click();
        shoot(page, name + "-10-nothing");
    }

    @Test
    void goesOnWithAnotherPhoneByCodeAndNumber() {
        var page = browser.open(Look.PHONE, "/nop-ho-so/1.001193");
        signIn(page, "011195000014");
        link(page, "Xã Sáng Nhè").first().click();
        button(page, "Bắt đầu").click();
        page.locator("#address").fill("Bản Hẹ 1");
        page.locator("[data-saved]:not(:empty)").waitFor();
        link(page, "Lấy mã để quay lại").click();
        button(page, "Lấy mã").click();
        shoot(page, "citizen-phone-code");
        var code = page.locator(".draft-code").textContent();

        var other = browser.open(Look.PHONE, "/lam-tiep");
        shoot(other, "citizen-phone-come-back");
        other.locator("#code").fill(code);
        other.locator("#phone").fill("0912345678");
        button(other, "Làm tiếp").click();

        assertThat(other.locator("#address").inputValue()).isEqualTo("Bản Hẹ 1");
        shoot(other, "citizen-phone-back");
    }

    @Test
    void readsTheSamePagesInEnglishAtADesk() {
        var page = browser.open(Look.DESK.inEnglish(), "/nop-ho-so/1.001193");
        signIn(page, "011195000013");

        shoot(page, "citizen-desk-1-begin");
        link(page, "Xã Sáng Nhè").first().click();
        button(page, "Start").click();
        shoot(page, "citizen-desk-3-form");
        button(page, "Save draft").click();
        var draft = page.url().replaceAll("/to-khai.*", "");
        for (var step : new String[] {"/giay-to", "/kiem-tra-lai", "/xoa"}) {
            page.navigate(draft + step);
            shoot(page, "citizen-desk" + step.replace('/', '-'));
        }
        page.setViewportSize(320, 700);
        for (var step : new String[] {"/to-khai", "/giay-to", "/kiem-tra-lai", "/xoa"}) {
            page.navigate(draft + step);
            Browser.fits(page);
        }
        page.navigate("/ho-so");
        Browser.fits(page);
        page.navigate("/ho-so/tim-kiem?q=sinh");
        Browser.fits(page);
        page.setViewportSize(1280, 800);
        shoot(page, "citizen-desk-found");
    }

    static void signIn(Page page, String personalId) {
        page.locator("#personalId").fill(personalId);
        page.locator("#name").fill("Mùa Thị Sùng");
        page.locator("#phone").fill("0912345678");
        page.locator("main button").click();
        var phone = page.context().newPage();
        phone.navigate("/trinh-dien/dien-thoai");
        var code = phone.locator("tbody tr strong").first().textContent();
        phone.close();
        page.locator("#code").fill(code);
        page.locator("main button").click();
    }

    /// One group after the other, as the phone shows them; the commune is found by its name.
    static void fillGroups(Page page, String name, Map<String, String> answers) {
        for (int part = 1; part < 12 && page.url().contains("/to-khai"); part++) {
            answers.forEach((field, value) -> fill(page, field, value));
            var unit = page.locator("[name='form.child.birthPlaceUnit']");
            if (unit.count() > 0) {
                unit.fill("sang nhe");
                button(page, "Tìm đơn vị hành chính: Xã, phường nơi sinh").click();
                page.locator("[name='form.child.birthPlaceUnit.~picked']")
                        .first()
                        .click();
            }
            shoot(page, name + "-form-" + part);
            var before = page.url();
            button(page, "Tiếp tục").click();
            assertThat(page.url()).as("errors of part " + part).isNotEqualTo(before);
        }
    }

    private static void changeTheName(Page page) {
        link(page, "Thay đổi Người được khai sinh").click();
        page.locator("[name='form.child.fullName']").fill("Mùa Gia Bảo An");
        button(page, "Tiếp tục").click();
        assertThat(page.url()).endsWith("/kiem-tra-lai");
        assertThat(page.content()).contains("Mùa Gia Bảo An");
    }

    private static void fill(Page page, String field, String value) {
        var input = page.locator("[name='" + field + "']");
        if (input.count() == 0) {
            return;
        }
        var first = input.first();
        if (page.locator("select[name='" + field + "']").count() > 0) {
            first.selectOption(value);
        } else if (page.locator("[type=radio][name='" + field + "']").count() > 0) {
            page.locator("[type=radio][name='" + field + "'][value='" + value + "']")
                    .check();
        } else {
            first.fill(value);
        }
    }

    static void shoot(Page page, String name) {
        Browser.screenshot(page, name);
        Browser.fits(page);
        if (!name.contains("plain")) {
            Browser.axe(page);
        }
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
