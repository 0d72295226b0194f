package vn.xaso.cases.digitising.domain;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// Cuts a photographed page out of its surroundings, as if it had been scanned, and lays its lines level.
public final class Straightening {

    private static final int SMALL = 400;
    private static final int SMALL_FOR_LINES = 900;
    private static final int LONGEST_SIDE = 3_600;

    private Straightening() {}

    /// @param cut the page was cut out of its surroundings
    /// @param degrees by which the lines were turned
    public record Straight(BufferedImage picture, boolean cut, double degrees) {

        public boolean isChanged() {
            return cut || degrees != 0;
        }
    }

    public static Straight of(BufferedImage picture) {
        var corners = PageFinder.find(Shades.of(picture, SMALL));
        var page = corners.map(found -> cut(picture, found)).orElse(picture);
        double degrees = Skew.of(Shades.of(page, SMALL_FOR_LINES));
        return new Straight(degrees == 0 ? page : turned(page, degrees), corners.isPresent(), degrees);
    }

    private static BufferedImage cut(BufferedImage picture, Corners corners) {
        int width = corners.width(picture.getWidth(), picture.getHeight());
        int height = corners.height(picture.getWidth(), picture.getHeight());
        double less = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
        return new Perspective(picture, corners)
                .page(Math.max(1, (int) (width * less)), Math.max(1, (int) (height * less)));
    }

    private static BufferedImage turned(BufferedImage picture, double degrees) {
        var level = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = level.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, level.getWidth(), level.getHeight());
        pen.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return level;
    }
}
