package vn.xaso.cases.digitising.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.cases.digitising.domain.Corners.Point;

class StraighteningTest {

    @ParameterizedTest
    @ValueSource(doubles = {-7.3, -2.5, -0.6, 0.6, 1.4, 4, 9})
    void findsHowFarALeaningScanMustBeTurned(double degrees) {
        var leaning = PaintedPages.leaning(PaintedPages.page(1_240, 1_754), degrees);

        assertThat(Skew.of(Shades.of(leaning, 900))).isCloseTo(-degrees, within(0.25));
    }

    @Test
    void leavesALevelScanAsItIs() {
        var page = PaintedPages.page(1_240, 1_754);

        var straight = Straightening.of(page);

        assertThat(straight.isChanged()).isFalse();
        assertThat(straight.picture()).isSameAs(page);
    }

    @Test
    void leavesAnEmptyPageAsItIs() {
        var empty = new BufferedImage(800, 1_100, BufferedImage.TYPE_INT_RGB);
        empty.createGraphics().fillRect(0, 0, 800, 1_100);

        assertThat(Straightening.of(empty).isChanged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.12,0.10, 0.88,0.12, 0.90,0.91, 0.10,0.88",
        "0.20,0.08, 0.82,0.14, 0.93,0.92, 0.06,0.86",
        "0.08,0.20, 0.80,0.06, 0.94,0.80, 0.22,0.95"
    })
    void findsTheCornersOfAPhotographedPage(
            double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
        var wanted = new Corners(new Point(x0, y0), new Point(x1, y1), new Point(x2, y2), new Point(x3, y3));
        var photograph = PaintedPages.onATable(PaintedPages.page(1_000, 1_414), wanted, 1_200, 1_600);

        var found = PageFinder.find(Shades.of(photograph, 400)).orElseThrow();

        for (var pair : List.of(
                List.of(found.topLeft(), wanted.topLeft()),
                List.of(found.topRight(), wanted.topRight()),
                List.of(found.bottomRight(), wanted.bottomRight()),
                List.of(found.bottomLeft(), wanted.bottomLeft()))) {
            assertThat(pair.get(0).x()).isCloseTo(pair.get(1).x(), within(0.012));
            assertThat(pair.get(0).y()).isCloseTo(pair.get(1).y(), within(0.012));
        }
    }

    @Test
    void cutsThePageOutOfTheTableAndLaysItLevel() {
        var corners =
                new Corners(new Point(0.2, 0.08), new Point(0.82, 0.14), new Point(0.93, 0.92), new Point(0.06, 0.86));
        var photograph = PaintedPages.onATable(PaintedPages.page(1_000, 1_414), corners, 1_800, 2_400);

        var straight = Straightening.of(photograph);

        assertThat(straight.cut()).isTrue();
        assertThat(Skew.of(Shades.of(straight.picture(), 900))).isCloseTo(0, within(0.3));
        assertThat(isDark(straight.picture(), 0.02, 0.5)).isFalse();
        assertThat(isDark(straight.picture(), 0.98, 0.5)).isFalse();
    }

    @Test
    void findsNoPageWhereThereIsNone() {
        var table = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

        assertThat(PageFinder.find(Shades.of(table, 400))).isEmpty();
    }

    private static boolean isDark(BufferedImage picture, double x, double y) {
        var colour = new Color(picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y)));
        return colour.getRed() < 128;
    }
}
