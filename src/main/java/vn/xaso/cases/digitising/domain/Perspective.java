package vn.xaso.cases.digitising.domain;

import java.awt.image.BufferedImage;
import vn.xaso.cases.digitising.domain.Corners.Point;

/// Looks at a page in a picture from straight above: the one projection that takes a rectangle to four corners.
final class Perspective {

    private final BufferedImage picture;
    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final double e;
    private final double f;
    private final double g;
    private final double h;

    /// Heckbert's closed form for the unit square.
    Perspective(BufferedImage picture, Corners corners) {
        this.picture = picture;
        var zero = pixel(corners.topLeft());
        var one = pixel(corners.topRight());
        var two = pixel(corners.bottomRight());
        var three = pixel(corners.bottomLeft());
        double sumX = zero.x() - one.x() + two.x() - three.x();
        double sumY = zero.y() - one.y() + two.y() - three.y();
        double x1 = one.x() - two.x();
        double x2 = three.x() - two.x();
        double y1 = one.y() - two.y();
        double y2 = three.y() - two.y();
        double determinant = x1 * y2 - x2 * y1;
        g = (sumX * y2 - x2 * sumY) / determinant;
        h = (x1 * sumY - sumX * y1) / determinant;
        a = one.x() - zero.x() + g * one.x();
        b = three.x() - zero.x() + h * three.x();
        c = zero.x();
        d = one.y() - zero.y() + g * one.y();
        e = three.y() - zero.y() + h * three.y();
        f = zero.y();
    }

    private Point pixel(Point share) {
        return new Point(share.x() * picture.getWidth(), share.y() * picture.getHeight());
    }

    BufferedImage page(int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            for (int x = 0; x < width; x++) {
                double u = (x + 0.5) / width;
                double w = g * u + h * v + 1;
                row[x] = colour((a * u + b * v + c) / w - 0.5, (d * u + e * v + f) / w - 0.5);
            }
            page.setRGB(0, y, width, 1, row, 0, width);
        }
        return page;
    }

    /// Between the four pixels around the point.
    private int colour(double x, double y) {
        int left = Math.clamp((int) Math.floor(x), 0, picture.getWidth() - 2);
        int top = Math.clamp((int) Math.floor(y), 0, picture.getHeight() - 2);
        double right = Math.clamp(x - left, 0, 1);
        double down = Math.clamp(y - top, 0, 1);
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double above = mix(part(left, top, shift), part(left + 1, top, shift), right);
            double below = mix(part(left, top + 1, shift), part(left + 1, top + 1, shift), right);
            colour |= (int) Math.round(mix(above, below, down)) << shift;
        }
        return colour;
    }

    private int part(int x, int y, int shift) {
        return picture.getRGB(x, y) >> shift & 0xFF;
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }
}
