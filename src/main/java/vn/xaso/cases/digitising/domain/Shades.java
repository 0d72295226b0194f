package vn.xaso.cases.digitising.domain;

import java.awt.image.BufferedImage;

/// A small picture of shades, 0 black to 255 white, in which the page is looked for.
public final class Shades {

    private final int width;
    private final int height;
    private final int[] values;

    public Shades(int width, int height, int[] values) {
        this.width = width;
        this.height = height;
        this.values = values;
    }

    /// The darkest of the three colours: paper is bright in all of them, a table or a hand is not.
    public static Shades of(BufferedImage picture, int longerSide) {
        int step = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / longerSide);
        int width = Math.max(1, picture.getWidth() / step);
        int height = Math.max(1, picture.getHeight() / step);
        var values = new int[width * height];
        var row = new int[picture.getWidth() * step];
        for (int y = 0; y < height; y++) {
            int rows = Math.min(step, picture.getHeight() - y * step);
            picture.getRGB(0, y * step, picture.getWidth(), rows, row, 0, picture.getWidth());
            for (int x = 0; x < width; x++) {
                values[y * width + x] = mean(row, picture.getWidth(), x * step, step, rows);
            }
        }
        return new Shades(width, height, values);
    }

    private static int mean(int[] pixels, int stride, int from, int columns, int rows) {
        int sum = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = from; x < from + columns; x++) {
                int pixel = pixels[y * stride + x];
                sum += Math.min(pixel >> 16 & 0xFF, Math.min(pixel >> 8 & 0xFF, pixel & 0xFF));
            }
        }
        return sum / (rows * columns);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int at(int x, int y) {
        return values[y * width + x];
    }

    /// The shade that parts bright from dark best (Otsu), or -1 where the two hardly differ.
    int border(int leastApart) {
        var counts = new long[256];
        for (int value : values) {
            counts[value]++;
        }
        long all = values.length;
        long sum = 0;
        for (int shade = 0; shade < counts.length; shade++) {
            sum += shade * counts[shade];
        }
        double best = 0;
        int border = -1;
        long below = 0;
        long sumBelow = 0;
        for (int shade = 0; shade < counts.length - 1; shade++) {
            below += counts[shade];
            sumBelow += shade * counts[shade];
            if (below == 0 || below == all) {
                continue;
            }
            double apart = (double) (sum - sumBelow) / (all - below) - (double) sumBelow / below;
            double spread = below * (double) (all - below) * apart * apart;
            if (spread > best && apart >= leastApart) {
                best = spread;
                border = shade;
            }
        }
        return border;
    }

    /// The mean of the square around each point, for a light that falls unevenly.
    Shades smoothed(int radius) {
        var sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        var mean = new int[values.length];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - radius);
            int bottom = Math.min(height, y + radius + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - radius);
                int right = Math.min(width, x + radius + 1);
                long sum = sums[bottom * (width + 1) + right]
                        - sums[top * (width + 1) + right]
                        - sums[bottom * (width + 1) + left]
                        + sums[top * (width + 1) + left];
                mean[y * width + x] = (int) (sum / ((long) (bottom - top) * (right - left)));
            }
        }
        return new Shades(width, height, mean);
    }
}
