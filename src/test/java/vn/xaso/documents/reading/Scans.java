package vn.xaso.documents.reading;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import vn.xaso.documents.PagePictures;

/// Scans as offices make them: a little askew, gray, with noise and a strong JPEG.
final class Scans {

    private static final int WIDTH = 1_654;
    private static final double ASKEW = Math.toRadians(0.6);
    private static final int NOISE = 24;

    private Scans() {}

    /// The first page as a scan at 200 dots an inch.
    static byte[] of(byte[] pdf, PagePictures pictures, long seed) {
        try (var scan = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            var clean = ImageIO.read(new ByteArrayInputStream(pictures.png(pdf, 1, null, WIDTH)));
            var picture = JPEGFactory.createFromImage(scan, worn(clean, new Random(seed)), 0.55f);
            try (var content = new PDPageContentStream(scan, page)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            scan.save(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The first page as a telephone takes it.
    static byte[] photograph(byte[] pdf, PagePictures pictures, String kind) {
        try (var out = new ByteArrayOutputStream()) {
            var clean = ImageIO.read(new ByteArrayInputStream(pictures.png(pdf, 1, null, WIDTH)));
            ImageIO.write(worn(clean, new Random(7)), kind, out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static BufferedImage worn(BufferedImage clean, Random chance) {
        var worn = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = worn.createGraphics();
        paper.setColor(new Color(246, 244, 238));
        paper.fillRect(0, 0, worn.getWidth(), worn.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.rotate(ASKEW, worn.getWidth() / 2.0, worn.getHeight() / 2.0);
        paper.drawImage(clean, 0, 0, null);
        paper.dispose();
        for (int y = 0; y < worn.getHeight(); y++) {
            for (int x = 0; x < worn.getWidth(); x++) {
                int noise = (int) (chance.nextGaussian() * NOISE / 2);
                var was = new Color(worn.getRGB(x, y));
                var now = new Color(near(was.getRed(), noise), near(was.getGreen(), noise), near(was.getBlue(), noise));
                worn.setRGB(x, y, now.getRGB());
            }
        }
        return worn;
    }

    private static int near(int shade, int noise) {
        return Math.clamp(shade + noise, 0, 255);
    }
}
