package vn.xaso.files.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.xaso.files.ExifTurn;
import vn.xaso.files.SampleFiles;

class JpegPrivacyTest {

    private final byte[] picture = SampleFiles.picture("jpg", 60, 40);

    @Test
    void removesThePlaceWithoutTouchingThePicture() throws IOException {
        var photograph = with(segment(0xE1, "Exif\0\0MM\0*GPS 21.38,103.02"), segment(0xFE, "Lan's phone"));

        var stripped = JpegPrivacy.strip(photograph);

        assertThat(stripped).isEqualTo(picture);
        assertThat(ImageIO.read(new ByteArrayInputStream(stripped)).getWidth()).isEqualTo(60);
    }

    @Test
    void keepsHowThePictureIsTurned() {
        var photograph = with(ExifTurn.segment(6));

        var stripped = JpegPrivacy.strip(photograph);

        assertThat(stripped).isEqualTo(photograph);
    }

    @Test
    void removesWhatIsAppendedAfterTheEnd() {
        var longer = Arrays.copyOf(picture, picture.length + 5_000);

        assertThat(JpegPrivacy.strip(longer)).isEqualTo(picture);
    }

    @Test
    void refusesAPictureThatIsCutOffAtAnyByte() {
        for (int length = 3; length < picture.length; length++) {
            var cut = Arrays.copyOf(picture, length);
            assertThatIllegalArgumentException().isThrownBy(() -> JpegPrivacy.strip(cut));
        }
    }

    private byte[] with(byte[]... segments) {
        var whole = new ByteArrayOutputStream();
        whole.write(picture, 0, 2);
        for (var segment : segments) {
            whole.writeBytes(segment);
        }
        whole.write(picture, 2, picture.length - 2);
        return whole.toByteArray();
    }

    private static byte[] segment(int marker, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var segment = new ByteArrayOutputStream();
        segment.write(0xFF);
        segment.write(marker);
        segment.write(0);
        segment.write(bytes.length + 2);
        segment.writeBytes(bytes);
        return segment.toByteArray();
    }
}
