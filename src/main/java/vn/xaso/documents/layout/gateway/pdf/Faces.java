package vn.xaso.documents.layout.gateway.pdf;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import vn.xaso.documents.layout.domain.SeenText.Ink;
import vn.xaso.documents.layout.domain.SeenText.Look;

/// How letters look: their face, size and ink.
final class Faces {

    private static final int HEAVY = 600;
    private static final double DARK = 0.35;
    private static final int SUBSET_MARK = 7;

    private Faces() {}

    static Look look(TextPosition position, PDGraphicsState state, boolean added) {
        var font = position.getFont();
        var name = name(font);
        var lower = name.toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        var mode = state.getTextState().getRenderingMode();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
        boolean slanted = descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
        return new Look(
                Math.round(10.0 * Math.abs(position.getYScale())) / 10.0,
                name,
                heavy || lower.contains("bold") || mode == RenderingMode.FILL_STROKE,
                slanted || lower.contains("italic") || lower.contains("oblique"),
                font.isEmbedded(),
                mode == RenderingMode.NEITHER,
                added,
                ink(state.getNonStrokingColor()));
    }

    /// Without the six letters and the plus sign that mark a subset.
    private static String name(PDFont font) {
        var name = font.getName();
        if (name == null) {
            return "";
        }
        return name.matches("[A-Z]{6}\\+.*") ? name.substring(SUBSET_MARK) : name;
    }

    static Ink ink(PDColor color) {
        try {
            if (color.isPattern() || color.getColorSpace() == null) {
                return Ink.OTHER;
            }
            var rgb = color.getColorSpace().toRGB(color.getComponents());
            if (rgb[0] > 0.6 && rgb[1] < DARK && rgb[2] < DARK) {
                return Ink.RED;
            }
            return rgb[0] < DARK && rgb[1] < DARK && rgb[2] < DARK ? Ink.BLACK : Ink.OTHER;
        } catch (IOException | RuntimeException unknown) {
            return Ink.OTHER;
        }
    }
}
