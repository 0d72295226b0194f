package vn.xaso.documents.layout.gateway.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import vn.xaso.documents.layout.domain.SeenPage.Shape;
import vn.xaso.documents.layout.domain.SeenText.Ink;

/// Gathers the lines, frames and pictures of a page. No picture is unpacked.
final class ShapeCollector extends PDFGraphicsStreamEngine {

    private static final int MOST_SHAPES = 4_000;
    private static final double THIN = 3;
    private static final double SHORTEST = 12;

    private final GeneralPath path = new GeneralPath();
    private final List<Shape> rules = new ArrayList<>();
    private final List<Shape> boxes = new ArrayList<>();
    private final Rectangle2D area;
    private final int turned;
    private double covered;

    ShapeCollector(PDPage page) {
        super(page);
        var box = page.getCropBox();
        area = new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        turned = page.getRotation();
    }

    void collect() throws IOException {
        processPage(getPage());
    }

    List<Shape> rules() {
        return List.copyOf(rules);
    }

    List<Shape> boxes() {
        return List.copyOf(boxes);
    }

    double covered() {
        return Math.min(1, covered);
    }

    private void draw(PDColor color) {
        boolean red = Faces.ink(color) == Ink.RED;
        for (var bounds : partsOfPath()) {
            if (rules.size() + boxes.size() >= MOST_SHAPES) {
                break;
            }
            var shape = onPage(bounds, red);
            double height = shape.bottom() - shape.top();
            if (height <= THIN && shape.width() >= SHORTEST) {
                rules.add(shape);
            } else if (height > THIN && shape.width() > THIN && shape.width() < area.getWidth() * 0.9) {
                boxes.add(shape);
            }
        }
        path.reset();
    }

    private List<Rectangle2D> partsOfPath() {
        var parts = new ArrayList<Rectangle2D>();
        var point = new double[6];
        Rectangle2D part = null;
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_MOVETO || part == null) {
                part = new Rectangle2D.Double(point[end], point[end + 1], 0, 0);
                parts.add(part);
            } else {
                part.add(point[end], point[end + 1]);
            }
        }
        return parts;
    }

    private Shape onPage(Rectangle2D box, boolean red) {
        double left = box.getMinX() - area.getMinX();
        double right = box.getMaxX() - area.getMinX();
        double top = area.getMaxY() - box.getMaxY();
        double bottom = area.getMaxY() - box.getMinY();
        return switch (turned) {
            case 90 -> new Shape(area.getHeight() - bottom, left, area.getHeight() - top, right, red);
            case 180 ->
                new Shape(
                        area.getWidth() - right,
                        area.getHeight() - bottom,
                        area.getWidth() - left,
                        area.getHeight() - top,
                        red);
            case 270 -> new Shape(top, area.getWidth() - right, bottom, area.getWidth() - left, red);
            default -> new Shape(left, top, right, bottom, red);
        };
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        var box = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1))
                .createTransformedShape(place.createAffineTransform())
                .getBounds2D()
                .createIntersection(area);
        if (box.getWidth() > 0 && box.getHeight() > 0) {
            covered += box.getWidth() * box.getHeight() / (area.getWidth() * area.getHeight());
        }
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(fourth.getX(), fourth.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        // what is cut off is looked at all the same
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        draw(getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) {
        draw(getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        draw(getGraphicsState().getStrokingColor());
    }

    @Override
    public void shadingFill(COSName name) {
        path.reset();
    }
}
