package vn.xaso.cases.digitising.domain;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/// Pages as a scanner or a telephone sees them.
public final class PaintedPages {

    private static final Color TABLE = new Color(96, 66, 42);

    private PaintedPages() {}

    /// Lines of writing on white.
    public static BufferedImage page(int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(246, 244, 240));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, height / 60));
        for (int y = height / 10; y < height * 9 / 10; y += height / 40) {
            pen.drawString("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc", width / 8, y);
        }
        pen.dispose();
        return page;
    }

    /// Turned clockwise, white around it, as a scanner does.
    public static BufferedImage leaning(BufferedImage page, double degrees) {
        var leaning = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = leaning.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(new Color(246, 244, 240));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return leaning;
    }

    /// Seen from a slant on a wooden table, with the grain of a small camera.
    public static BufferedImage onATable(BufferedImage page, Corners corners, int width, int height) {
        var photograph = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        var square = new Inverse(corners);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] at = square.at((x + 0.5) / width, (y + 0.5) / height);
                boolean inside = at[0] >= 0 && at[0] < 1 && at[1] >= 0 && at[1] < 1;
                int colour = inside
                        ? page.getRGB((int) (at[0] * page.getWidth()), (int) (at[1] * page.getHeight()))
                        : TABLE.getRGB();
                photograph.setRGB(x, y, dimmed(colour, 1 - 0.15 * x / width, random.nextInt(13) - 6));
            }
        }
        return photograph;
    }

    private static int dimmed(int colour, double light, int grain) {
        int dimmed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            dimmed |= Math.clamp((int) ((colour >> shift & 0xFF) * light) + grain, 0, 255) << shift;
        }
        return dimmed;
    }

    /// From a place in the photograph to the place on the page, by Newton's way.
    private record Inverse(Corners corners) {

        double[] at(double x, double y) {
            double u = 0.5;
            double v = 0.5;
            for (int i = 0; i < 12; i++) {
                double[] here = forward(u, v);
                double[] right = forward(u + 1e-5, v);
                double[] down = forward(u, v + 1e-5);
                double a = (right[0] - here[0]) / 1e-5;
                double b = (down[0] - here[0]) / 1e-5;
                double c = (right[1] - here[1]) / 1e-5;
                double d = (down[1] - here[1]) / 1e-5;
                double determinant = a * d - b * c;
                u += (d * (x - here[0]) - b * (y - here[1])) / determinant;
                v += (a * (y - here[1]) - c * (x - here[0])) / determinant;
            }
            return new double[] {u, v};
        }

        private double[] forward(double u, double v) {
            return new double[] {
                mix(
                        mix(corners.topLeft().x(), corners.topRight().x(), u),
                        mix(corners.bottomLeft().x(), corners.bottomRight().x(), u),
                        v),
                mix(
                        mix(corners.topLeft().y(), corners.topRight().y(), u),
                        mix(corners.bottomLeft().y(), corners.bottomRight().y(), u),
                        v)
            };
        }

        private static double mix(double one, double other, double share) {
            return one + (other - one) * share;
        }
    }
}
