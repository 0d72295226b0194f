package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Sets words, and no picture, at the top right of page 1: upright, black, size 10.
///
/// Law: 30/2020/NĐ-CP Phụ lục I, ô 14
final class SealWords {

    private static final int SIZE = 10;

    /// Above the national motto, which begins 20 mm from the edge.
    private static final float TOP = 20;

    private static final float MARGIN = 42.5f;
    private static final float LINE = 1.25f * SIZE;

    /// The library leaves a hair beside the last letter.
    private static final float HAIR = 2;

    private static volatile @Nullable SealWords last;

    private final byte[] bytes;
    private final DSSFileFont font;

    private SealWords(byte[] bytes) {
        this.bytes = bytes;
        font = new DSSFileFont(new InMemoryDocument(bytes, "text.ttf", MimeTypeEnum.BINARY), SIZE);
        font.setEmbedFontSubset(true);
    }

    /// Reading a font costs more than a signature.
    static SealWords in(byte[] font) {
        var known = last;
        if (known == null || !java.util.Arrays.equals(known.bytes, font)) {
            known = new SealWords(font);
            last = known;
        }
        return known;
    }

    SignatureImageParameters place(byte[] pdf, String text) {
        try (var document = SignaturePlace.open(pdf);
                var scratch = new PDDocument()) {
            var page = document.getPage(0);
            boolean lies = page.getRotation() % 180 != 0;
            float wide =
                    lies ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
            var measure = PDType0Font.load(scratch, new ByteArrayInputStream(bytes), true);
            var lines = broken(text, measure, wide - 2 * MARGIN);
            float width = HAIR;
            for (var line : lines) {
                width = Math.max(width, width(measure, line) + HAIR);
            }
            return image(String.join("\n", lines), wide - MARGIN - width, width, LINE * lines.size());
        } catch (IOException fault) {
            throw SignaturePlace.unreadable(fault);
        }
    }

    private SignatureImageParameters image(String text, float x, float width, float height) {
        var field = new SignatureFieldParameters();
        field.setPage(1);
        field.setOriginX(x);
        field.setOriginY(TOP);
        field.setWidth(width);
        field.setHeight(height);
        field.setRotation(VisualSignatureRotation.AUTOMATIC);
        var words = new SignatureImageTextParameters();
        words.setText(text);
        words.setFont(font);
        words.setTextColor(Color.BLACK);
        words.setBackgroundColor(null);
        words.setPadding(0);
        words.setTextWrapping(TextWrapping.FONT_BASED);
        words.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.RIGHT);
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(words);
        return image;
    }

    private static List<String> broken(String text, PDFont font, float most) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(font, longer) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static float width(PDFont font, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }
}
