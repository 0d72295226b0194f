package vn.xaso.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.files.ExifTurn;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.print.Archivist;

/// Pictures of a paper become sheets of a PDF that can be copied and kept.
///
/// Law: 30/2020/NĐ-CP art. 25
@HouseTest
class PictureBindingTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:15:30Z");

    @Autowired
    private DocumentPress press;

    @Test
    void picturesOfAllKindsCanBeKept() throws Exception {
        var pdf = press.bind(List.of(
                picture("JPEG", BufferedImage.TYPE_INT_RGB, 1240, 1754),
                picture("JPEG", BufferedImage.TYPE_BYTE_GRAY, 800, 600),
                picture("PNG", BufferedImage.TYPE_INT_RGB, 600, 800),
                picture("PNG", BufferedImage.TYPE_INT_ARGB, 600, 800),
                picture("PNG", BufferedImage.TYPE_BYTE_BINARY, 600, 800),
                picture("PNG", BufferedImage.TYPE_BYTE_INDEXED, 600, 800),
                picture("PNG", BufferedImage.TYPE_USHORT_GRAY, 600, 800)));

        Files.write(Path.of("target/pictures-bound.pdf"), pdf);
        assertThat(Archivist.objections(pdf)).isEmpty();
        var copy = press.copy(pdf, new Copy("SAO Y", "05/SY-UBND", "Ủy ban nhân dân xã Sáng Nhè", AT, List.of()));
        Files.write(Path.of("target/pictures-copy.pdf"), copy);
        assertThat(Archivist.objections(copy)).isEmpty();
        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @CsvSource({"1240,1754,1,595,842", "1754,1240,1,842,595", "1754,1240,6,595,842", "800,600,3,842,595"})
    void thePageStandsOrLiesAsThePictureDoes(int width, int height, int turn, int wide, int high) throws IOException {
        var pdf = press.bind(List.of(turned(picture("JPEG", BufferedImage.TYPE_INT_RGB, width, height), turn)));

        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth())).isEqualTo(wide);
            assertThat(Math.round(box.getHeight())).isEqualTo(high);
        }
    }

    /// The red corner is where the stored picture begins; Exif says where it is seen.
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void aPictureIsUprightAndNotStretched(int turn, int right, int below) throws IOException {
        var pdf = press.bind(List.of(turned(picture("JPEG", BufferedImage.TYPE_INT_RGB, 1240, 1754), turn)));

        var seen = drawn(pdf, 0);

        int x = right == 0 ? seen.getWidth() / 20 : seen.getWidth() * 19 / 20;
        int y = below == 0 ? seen.getHeight() / 20 : seen.getHeight() * 19 / 20;
        assertThat(new Color(seen.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(x, y)).getGreen()).isLessThan(80);
        assertThat(redCorners(seen)).isEqualTo(1);
    }

    @Test
    void aPhotographLeavesRoomForTheWordsOfTheCopy() throws IOException {
        var seen = drawn(press.bind(List.of(picture("JPEG", BufferedImage.TYPE_INT_RGB, 1200, 1600))), 0);

        assertThat(seen.getRGB(seen.getWidth() / 2, 50)).isEqualTo(Color.WHITE.getRGB());
        assertThat(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2)).isNotEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> press.bind(List.of("no picture at all, only words".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.layout.notPicture");
        var heavy = new byte[21 * 1024 * 1024];
        assertThatThrownBy(() -> press.bind(List.of(heavy, heavy)))
                .isInstanceOf(Refusal.class)
                .hasMessage("documents.layout.picturesLarge");
    }

    private static int redCorners(BufferedImage seen) {
        int red = 0;
        for (int x : new int[] {seen.getWidth() / 20, seen.getWidth() * 19 / 20}) {
            for (int y : new int[] {seen.getHeight() / 20, seen.getHeight() * 19 / 20}) {
                red += new Color(seen.getRGB(x, y)).getGreen() < 80 ? 1 : 0;
            }
        }
        return red;
    }

    private static BufferedImage drawn(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(page);
        }
    }

    private static byte[] picture(String format, int type, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(new Color(200, 220, 240));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 5, height / 5);
        pen.dispose();
        var output = new ByteArrayOutputStream();
        ImageIO.write(image, format, output);
        return output.toByteArray();
    }

    private static byte[] turned(byte[] jpeg, int turn) {
        var output = new ByteArrayOutputStream();
        output.write(jpeg, 0, 2);
        output.writeBytes(ExifTurn.segment(turn));
        output.write(jpeg, 2, jpeg.length - 2);
        return output.toByteArray();
    }
}
