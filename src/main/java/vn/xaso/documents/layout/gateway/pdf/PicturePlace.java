package vn.xaso.documents.layout.gateway.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Where a picture stands on its page A4. A scan of a whole sheet fills it; a photograph leaves room at the top for the
/// words of the copy.
///
/// @param turn as Exif counts it, 1 to 8
record PicturePlace(int turn) {

    private static final float LONG = PDRectangle.A4.getHeight();
    private static final float SHORT = PDRectangle.A4.getWidth();
    private static final float TOP = 57;
    private static final float SIDE = 28;
    /// How far the sides of a scanned sheet may be from those of A4.
    private static final float NEAR = 0.03f;

    private boolean lies() {
        return turn >= 5;
    }

    /// Lies where the picture does.
    PDRectangle page(int width, int height) {
        boolean wide = lies() ? height > width : width > height;
        return wide ? new PDRectangle(LONG, SHORT) : new PDRectangle(SHORT, LONG);
    }

    /// Carries the unit square, in which PDF draws a picture, to its place on the page.
    Matrix in(PDRectangle page, int width, int height) {
        float across = lies() ? height : width;
        float down = lies() ? width : height;
        boolean sheet = Math.abs(Math.max(across, down) / Math.min(across, down) * SHORT / LONG - 1) < NEAR;
        float left = sheet ? 0 : SIDE;
        float top = sheet ? 0 : TOP;
        float scale = Math.min((page.getWidth() - 2 * left) / across, (page.getHeight() - left - top) / down);
        if (!sheet) {
            scale = Math.min(1, scale);
        }
        float wide = across * scale;
        float high = down * scale;
        float x = (page.getWidth() - wide) / 2;
        float y = sheet ? (page.getHeight() - high) / 2 : page.getHeight() - top - high;
        return Matrix.concatenate(new Matrix(wide, 0, 0, high, x, y), upright());
    }

    private Matrix upright() {
        return switch (turn) {
            case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
            case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
            case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
            case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
            case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
            case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
            case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
            default -> new Matrix(1, 0, 0, 1, 0, 0);
        };
    }
}
