package vn.xaso.cases.digitising.domain;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.cases.digitising.domain.Corners.Point;

/// Mends corners that are round, folded or covered by a thumb: the edges of a sheet are straight, and meet in its
/// corners.
final class Edges {

    /// Where along an edge it is looked at: not near its ends.
    private static final double FROM = 0.12;
    private static final double TO = 0.88;
    private static final double NEAR = 0.03;
    private static final int FEW = 12;
    private static final double PARALLEL = 1e-9;

    private final List<int[]> outline;
    private final double size;

    Edges(List<int[]> outline, double size) {
        this.outline = outline;
        this.size = size;
    }

    /// A straight line through a point.
    private record Line(Point through, double x, double y) {

        Point meets(Line other, Point otherwise) {
            double determinant = x * other.y - y * other.x;
            if (Math.abs(determinant) < PARALLEL) {
                return otherwise;
            }
            double along = ((other.through.x() - through.x()) * other.y - (other.through.y() - through.y()) * other.x)
                    / determinant;
            return new Point(through.x() + along * x, through.y() + along * y);
        }
    }

    /// @param four around the sheet, in pixels
    List<Point> meeting(List<Point> four) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < four.size(); i++) {
            lines.add(along(four.get(i), four.get((i + 1) % four.size())));
        }
        var corners = new ArrayList<Point>();
        for (int i = 0; i < four.size(); i++) {
            var before = lines.get((i + four.size() - 1) % four.size());
            var met = before.meets(lines.get(i), four.get(i));
            corners.add(met.to(four.get(i), 1, 1) > NEAR * 2 * size ? four.get(i) : met);
        }
        return corners;
    }

    private Line along(Point from, Point to) {
        double length = from.to(to, 1, 1);
        double x = (to.x() - from.x()) / length;
        double y = (to.y() - from.y()) / length;
        var points = outline.stream()
                .filter(point -> {
                    double ahead = ((point[0] - from.x()) * x + (point[1] - from.y()) * y) / length;
                    double aside = Math.abs((point[1] - from.y()) * x - (point[0] - from.x()) * y);
                    return ahead > FROM && ahead < TO && aside < NEAR * size;
                })
                .toList();
        return points.size() < FEW ? new Line(from, x, y) : fitted(points);
    }

    /// The line from which the points lie the least away.
    private static Line fitted(List<int[]> points) {
        double middleX = points.stream().mapToInt(point -> point[0]).average().orElse(0);
        double middleY = points.stream().mapToInt(point -> point[1]).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (var point : points) {
            double x = point[0] - middleX;
            double y = point[1] - middleY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        return new Line(new Point(middleX, middleY), Math.cos(angle), Math.sin(angle));
    }
}
