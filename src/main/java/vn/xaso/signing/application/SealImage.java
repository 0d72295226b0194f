package vn.xaso.signing.application;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Draws the red seal of a demonstration: the name of the unit around a star, and the word that it is no real seal.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8: red, transparent ground
final class SealImage {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int SIZE = 420;

    /// 36 mm at some 200 dots an inch: enough for paper, and the file stays small.
    private static final int PIXELS = 290;

    private static final double CENTRE = SIZE / 2.0;
    private static final Color RED = new Color(0xD8, 0x1E, 0x1E);
    private static final double LETTER = 38;

    private SealImage() {}

    static byte[] png(String organisation) {
        var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.scale((double) PIXELS / SIZE, (double) PIXELS / SIZE);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RED);
        circle(pen, 202, 8);
        circle(pen, 190, 2);
        circle(pen, 118, 3);
        pen.fill(star(62));
        var name = Normalizer.normalize(organisation, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        try (var stream = Objects.requireNonNull(SealImage.class.getResourceAsStream(FONT));
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            around(pen, font, name, 140, true);
            around(pen, font, "TRÌNH DIỄN", 168, false);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        pen.dispose();
        return Pictures.png(image);
    }

    private static void circle(Graphics2D pen, double radius, float width) {
        pen.setStroke(new BasicStroke(width));
        pen.draw(new Ellipse2D.Double(CENTRE - radius, CENTRE - radius, 2 * radius, 2 * radius));
    }

    private static Shape star(double radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double x = CENTRE + length * Math.cos(angle);
            double y = CENTRE + length * Math.sin(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    /// Sets letters along the circle: on top from left to right, at the bottom so that they stand upright too.
    /// Takes outlines from the font file: a server may have no font system at all.
    private static void around(Graphics2D pen, TrueTypeFont font, String text, double radius, boolean top)
            throws IOException {
        double scale = LETTER / font.getUnitsPerEm();
        double whole = width(font, text) * scale;
        if (whole > Math.PI * 1.35 * radius) {
            scale *= Math.PI * 1.35 * radius / whole;
            whole = Math.PI * 1.35 * radius;
        }
        double way = -whole / 2;
        for (int letter : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            double advance = font.getAdvanceWidth(glyph) * scale;
            double angle = (way + advance / 2) / radius;
            var place = new AffineTransform();
            place.translate(CENTRE, CENTRE);
            place.rotate(top ? angle : -angle);
            place.translate(-advance / 2, top ? -radius : radius);
            place.scale(scale, -scale);
            var outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                pen.fill(place.createTransformedShape(outline.getPath()));
            }
            way += advance;
        }
    }

    private static double width(TrueTypeFont font, String text) throws IOException {
        double width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(letter));
        }
        return width;
    }
}
