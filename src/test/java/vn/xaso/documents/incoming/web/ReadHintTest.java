package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.documents.layout.DocumentPrints;
import vn.xaso.documents.layout.DocumentTexts;

/// A PDF that a clerk uploads: the form is filled, and beside each field stands its place on the page.
@HouseTest
class ReadHintTest {

    private static final Pattern PICTURE = Pattern.compile("<img class=\"read-hint__picture\" src=\"([^\"]+/(\\w+))\"");

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    @Test
    void showsTheValueTheConfidenceAndThePlaceOfEachField() throws IOException {
        var browser = new IncomingBrowser(tester, new IncomingOffice(program));
        var pdf = DocumentPrints.print(DocumentTexts.of("QUYET_DINH").make());

        var brought = browser.bring(
                "vanthu",
                Map.of("key", UUID.randomUUID().toString()),
                new MockMultipartFile("files", "quyet-dinh.pdf", "application/pdf", pdf));
        assertThat(brought).hasStatus(303);
        var page = text(browser.get(
                "vanthu", Objects.requireNonNull(brought.getResponse().getRedirectedUrl())));

        assertThat(page).contains("value=\"15\"", "value=\"QĐ-UBND\"", "value=\"2026-02-05\"");
        assertThat(page).contains("value=\"Ủy ban nhân dân xã Sáng Nhè\"", "value=\"Chủ tịch\"");
        assertThat(page).containsPattern("độ tin cậy \\d+\u00a0%");
        var pictures = PICTURE.matcher(page).results().toList();
        assertThat(pictures)
                .extracting(found -> found.group(2))
                .contains("number", "notation", "issuedOn", "issuer", "summary", "signer");
        for (var found : pictures) {
            showsInk(browser, found);
        }
        assertThat(browser.get("motcua", pictures.getFirst().group(1))).hasStatus(404);
    }

    private static void showsInk(IncomingBrowser browser, MatchResult found) throws IOException {
        var answer = browser.get("vanthu", found.group(1));
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));

        assertThat(picture.getWidth()).as(found.group(2)).isBetween(50, 700);
        assertThat(picture.getHeight()).as(found.group(2)).isLessThan(400);
        assertThat(darkShare(picture)).as(found.group(2)).isBetween(0.02, 0.6);
    }

    private static double darkShare(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark / (double) (picture.getWidth() * picture.getHeight());
    }
}
