package vn.xaso.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentReader.Place;
import vn.xaso.documents.PagePictures;
import vn.xaso.documents.layout.DocumentPrints;
import vn.xaso.documents.layout.DocumentTexts;
import vn.xaso.kernel.Absent;

@HouseTest
class PagePicturesTest {

    private static final byte[] PAPER =
            DocumentPrints.print(DocumentTexts.of("QUYET_DINH").make());

    @Autowired
    private PagePictures pictures;

    @Test
    void drawsAPage() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(pictures.png(PAPER, 1, null, 600)));

        assertThat(picture.getWidth()).isEqualTo(600);
        assertThat(picture.getHeight()).isBetween(845, 850);
    }

    @Test
    void cutsOutAPlace() throws IOException {
        var head = new Place(1, 0.1, 0.05, 0.4, 0.1);

        var picture = ImageIO.read(new ByteArrayInputStream(pictures.png(PAPER, 1, head, 600)));

        assertThat(picture.getWidth()).isBetween(598, 602);
        assertThat(picture.getHeight()).isBetween(208, 216);
    }

    @Test
    void knowsThatAPageIsNotThere() {
        assertThatThrownBy(() -> pictures.png(PAPER, 7, null, 600)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> pictures.png("no PDF".getBytes(StandardCharsets.UTF_8), 1, null, 600))
                .isInstanceOf(Absent.class);
    }
}
