package vn.xaso.signing.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Random;
import vn.xaso.kernel.SearchText;

/// Draws something like a signature in blue ink out of a name: always the same for the same name.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 7c: blue, transparent ground, no text
final class Handwriting {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;
    private static final double MIDDLE = 150;
    private static final Color INK = new Color(0x1F, 0x3F, 0xB5);

    private Handwriting() {}

    static byte[] png(String name) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(strokes(name));
        pen.dispose();
        return Pictures.png(image);
    }

    private static Path2D strokes(String name) {
        var folded = SearchText.fold(name).toLowerCase(Locale.ROOT);
        var given = folded.substring(folded.lastIndexOf(' ') + 1);
        var hand = new Random(folded.hashCode());
        var path = new Path2D.Double();
        double x = 90;
        path.moveTo(x, MIDDLE + 20);
        path.curveTo(x - 60, 20, x + 60 + hand.nextInt(30), 10, x + 30, MIDDLE + 40);
        double step = Math.min(70, 330.0 / Math.max(3, given.length()));
        x += 40;
        for (char letter : given.toCharArray()) {
            double height = "bdfhklt".indexOf(letter) >= 0 ? 95 : 35 + hand.nextInt(20);
            double depth = "gjpqy".indexOf(letter) >= 0 ? 60 : 0;
            path.curveTo(x + step, MIDDLE - height, x + step * 0.1, MIDDLE - height, x + step * 0.6, MIDDLE + depth);
            path.curveTo(x + step * 0.7, MIDDLE + 15, x + step * 0.9, MIDDLE + 5, x + step, MIDDLE - 5);
            x += step;
        }
        path.curveTo(x + 70, MIDDLE - 70, x + 40, MIDDLE + 60, 140, MIDDLE + 55 + hand.nextInt(15));
        path.curveTo(300, MIDDLE + 25, 430, MIDDLE + 40, 560, MIDDLE + 10 + hand.nextInt(20));
        return path;
    }
}
