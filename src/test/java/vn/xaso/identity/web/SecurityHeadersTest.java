package vn.xaso.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;

@HouseTest
class SecurityHeadersTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void allowsNoScriptAndNoStyleInsideAPage() {
        var answer = browser.get().uri("/dang-nhap").exchange().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void makesNoSessionForAVisitor() {
        assertThat(browser.get().uri("/dang-nhap").exchange().getResponse().getHeader("Set-Cookie"))
                .isNull();
    }

    @Test
    void refusesChangesThatAnotherSiteAsksFor() {
        assertThat(browser.post().uri("/sign-out").header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(403);
        assertThat(browser.post().uri("/sign-out").header("Sec-Fetch-Site", "same-site"))
                .hasStatus(403);
        assertThat(browser.post().uri("/sign-out").header("Origin", "https://elsewhere.example"))
                .hasStatus(403);
        assertThat(browser.post().uri("/sign-out").header("Origin", "null")).hasStatus(403);
        assertThat(browser.post().uri("/sign-out").header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(303);
    }

    @Test
    void letsNobodyBeLedElsewhereAfterSignIn() {
        assertThat(Redirects.inside("/office/cases", "/office")).isEqualTo("/office/cases");
        assertThat(Redirects.inside("//elsewhere.example", "/office")).isEqualTo("/office");
        assertThat(Redirects.inside("/\\elsewhere.example", "/office")).isEqualTo("/office");
        assertThat(Redirects.inside("https://elsewhere.example", "/office")).isEqualTo("/office");
    }
}
