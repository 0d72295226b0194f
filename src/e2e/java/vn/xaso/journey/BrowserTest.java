package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.xaso.HouseTest;

/// What looks at pages finds what is wrong with them, and only that.
@HouseTest
class BrowserTest {

    private static final String GOOD = """
        <!DOCTYPE html><html lang="vi"><head><title>Trang</title></head>
        <body><main><h1>Trang</h1><label for="a">Tên</label><input id="a">%s</main></body></html>
        """;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aPictureWithoutWordsAndPaleTextAreFound() {
        var page = browser.page(Look.DESK);
        page.setContent(GOOD.formatted(""));
        assertThatCode(() -> Browser.axe(page)).doesNotThrowAnyException();

        page.setContent(GOOD.formatted("<img src=\"data:,\">"));
        assertThatThrownBy(() -> Browser.axe(page)).hasMessageContaining("image-alt");
        page.setContent(GOOD.formatted("<p style=\"color: #aaa; background: #fff\">nhạt</p>"));
        assertThatThrownBy(() -> Browser.axe(page)).hasMessageContaining("color-contrast");
        page.setContent(GOOD.formatted("<select><option>1</option></select>"));
        assertThatThrownBy(() -> Browser.axe(page)).hasMessageContaining("select-name");
    }

    @Test
    void aPageThatIsTooWideIsFound() {
        var page = browser.page(Look.PHONE);
        page.setContent(GOOD.formatted("<p style=\"width: 2000px\">rộng</p>"));

        assertThatThrownBy(() -> Browser.fits(page)).hasMessageContaining("width of");
    }
}
