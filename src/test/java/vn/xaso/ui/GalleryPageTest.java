package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;

@HouseTest
class GalleryPageTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Assets assets;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui/gallery", "/ui/gallery/form", "/ui/gallery/check", "/ui/gallery/plain"})
    void hasNothingThatTheContentPolicyForbids(String path) {
        var answer = browser.get().uri(path).exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui/gallery", "/ui/gallery/form", "/ui/gallery/check", "/ui/gallery/plain"})
    void speaksEnglishToo(String path) {
        var answer = browser.get().uri(path + "?lang=en").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("lang=\"en\"").contains("Tiếng Việt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui/gallery", "/ui/gallery/plain"})
    void writesLargerLettersForAYear(String path) {
        var answer = browser.get().uri(path + "?size=largest").exchange();

        assertThat(answer)
                .bodyText()
                .contains("data-text-size=\"largest\"")
                .contains("aria-label=\"A++, cỡ chữ rất lớn\" aria-current=\"true\"");
        assertThat(answer.getMvcResult().getResponse().getHeader("Set-Cookie"))
                .startsWith("size=largest;")
                .contains("Max-Age=31536000", "Path=/", "HttpOnly");
    }

    @Test
    void remembersTheSizeOfTheLetters() {
        var kept = browser.get().uri("/").cookie(new Cookie("size", "large")).exchange();
        var unknown =
                browser.get().uri("/").cookie(new Cookie("size", "\"><b>")).exchange();

        assertThat(kept).bodyText().contains("data-text-size=\"large\"");
        assertThat(kept).doesNotContainHeader("Set-Cookie");
        assertThat(unknown).bodyText().doesNotContain("data-text-size");
    }

    @Test
    void tellsWhoIsSignedInAndWhichPageIsOpen() {
        var answer = browser.get().uri("/ui/gallery").exchange();

        assertThat(answer)
                .bodyText()
                .contains("Lò Thị Phương", "UBND xã Sáng Nhè")
                .contains("href=\"/ui/gallery\" aria-current=\"page\"")
                .contains("action=\"/sign-out\"");
    }

    @Test
    void tellsWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        var answer = browser.get().uri("/ui/gallery/form").exchange();

        assertThat(answer)
                .bodyText()
                .contains("<title>Lỗi: ")
                .contains("href=\"#personalId\"")
                .contains("value=\"0113\"")
                .contains("aria-describedby=\"personalId-hint personalId-error\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void sendsAStyleSheetOfAtMostTwelveKilobytes() throws IOException {
        assertThat(packed(assets.styleSheet())).isLessThan(12 * 1024);
    }

    @Test
    void sendsTheOfficeASecondOneOfAtMostSixKilobytes() throws IOException {
        assertThat(packed(assets.officeSheet())).isLessThan(6 * 1024);
    }

    @Test
    void sendsPagesFullOfFiguresAThirdOneOfAtMostFourKilobytes() throws IOException {
        assertThat(packed(assets.figureSheet())).isLessThan(4 * 1024);
    }

    private static int packed(byte[] sheet) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(sheet);
        }
        return packed.size();
    }
}
