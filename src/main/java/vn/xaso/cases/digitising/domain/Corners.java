package vn.xaso.cases.digitising.domain;

/// The four corners of a page in a picture, in fractions of its width and height, clockwise from the top left.
public record Corners(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {

    public record Point(double x, double y) {

        double to(Point other, double width, double height) {
            return Math.hypot((other.x - x) * width, (other.y - y) * height);
        }
    }

    /// In parts of the picture.
    double area() {
        return Math.abs(cross(topLeft, topRight)
                        + cross(topRight, bottomRight)
                        + cross(bottomRight, bottomLeft)
                        + cross(bottomLeft, topLeft))
                / 2;
    }

    private static double cross(Point a, Point b) {
        return a.x() * b.y() - b.x() * a.y();
    }

    /// How wide the page is, in pixels of a picture of that size: the longer of its two edges.
    public int width(int width, int height) {
        return (int)
                Math.round(Math.max(topLeft.to(topRight, width, height), bottomLeft.to(bottomRight, width, height)));
    }

    public int height(int width, int height) {
        return (int)
                Math.round(Math.max(topLeft.to(bottomLeft, width, height), topRight.to(bottomRight, width, height)));
    }
}
