package vn.xaso.cases.digitising.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xaso.cases.digitising.domain.Corners.Point;

/// Looks for a bright sheet on a darker ground. Finds nothing where the sheet fills the picture, as in a scan.
public final class PageFinder {

    private static final int LEAST_APART = 45;
    private static final double SMALLEST = 0.2;
    /// A sheet that fills so much of the picture was scanned, not photographed.
    private static final double ALL = 0.97;
    /// How well a sheet fills its four corners; torn and folded ones fill less.
    private static final double FILLED = 0.88;
    /// What the round corners of a used sheet may lie outside of straight edges.
    private static final double ROUND = 0.08;

    private static final int CORNERS = 4;

    private final Shades shades;

    private PageFinder(Shades shades) {
        this.shades = shades;
    }

    public static Optional<Corners> find(Shades picture) {
        return new PageFinder(picture.smoothed(1)).find();
    }

    private Optional<Corners> find() {
        int border = shades.border(LEAST_APART);
        if (border < 0) {
            return Optional.empty();
        }
        var sheet = largest(border);
        var hull = hull(sheet);
        if (hull.size() < CORNERS) {
            return Optional.empty();
        }
        double filled = area(hull);
        var edges = new Edges(sheet, Math.max(shades.width(), shades.height()));
        var corners =
                inOrder(edges.meeting(fourOf(hull)).stream().map(this::share).toList());
        double area = corners.area() * shades.width() * shades.height();
        double share = area / ((double) shades.width() * shades.height());
        boolean plausible = share >= SMALLEST && share <= ALL && filled / area >= FILLED && filled / area <= 1 + ROUND;
        return plausible ? Optional.of(corners) : Optional.empty();
    }

    /// The outer points of the largest bright patch.
    private List<int[]> largest(int border) {
        var seen = new boolean[shades.width() * shades.height()];
        List<int[]> best = List.of();
        int most = 0;
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && shades.at(start % shades.width(), start / shades.width()) > border) {
                var edge = new ArrayList<int[]>();
                int size = flood(start, border, seen, edge);
                if (size > most) {
                    most = size;
                    best = edge;
                }
            }
        }
        return best;
    }

    private int flood(int start, int border, boolean[] seen, List<int[]> edge) {
        var queue = new ArrayDeque<Integer>();
        queue.add(start);
        seen[start] = true;
        int size = 0;
        while (!queue.isEmpty()) {
            int at = queue.remove();
            int x = at % shades.width();
            int y = at / shades.width();
            size++;
            boolean inner = true;
            for (int side = 0; side < 4; side++) {
                int nextX = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
                int nextY = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (isOutside(nextX, nextY) || shades.at(nextX, nextY) <= border) {
                    inner = false;
                } else if (!seen[nextY * shades.width() + nextX]) {
                    seen[nextY * shades.width() + nextX] = true;
                    queue.add(nextY * shades.width() + nextX);
                }
            }
            if (!inner) {
                edge.add(new int[] {x, y});
            }
        }
        return size;
    }

    private boolean isOutside(int x, int y) {
        return x < 0 || y < 0 || x >= shades.width() || y >= shades.height();
    }

    /// The hull around points (Andrew's monotone chain).
    private static List<int[]> hull(List<int[]> points) {
        var sorted = new ArrayList<>(points);
        sorted.sort(Comparator.<int[]>comparingInt(point -> point[0]).thenComparingInt(point -> point[1]));
        var lower = chain(sorted);
        var upper = chain(sorted.reversed());
        if (lower.isEmpty() || upper.isEmpty()) {
            return List.of();
        }
        lower.removeLast();
        upper.removeLast();
        lower.addAll(upper);
        return lower;
    }

    private static List<int[]> chain(List<int[]> points) {
        var chain = new ArrayList<int[]>();
        for (var point : points) {
            while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain;
    }

    private static long turn(int[] a, int[] b, int[] c) {
        return (long) (b[0] - a[0]) * (c[1] - a[1]) - (long) (b[1] - a[1]) * (c[0] - a[0]);
    }

    private static double area(List<int[]> polygon) {
        long twice = 0;
        for (int i = 0; i < polygon.size(); i++) {
            var a = polygon.get(i);
            var b = polygon.get((i + 1) % polygon.size());
            twice += (long) a[0] * b[1] - (long) b[0] * a[1];
        }
        return Math.abs(twice) / 2.0;
    }

    /// The four corners that enclose the most: a sheet's own, or nearly.
    private List<Point> fourOf(List<int[]> hull) {
        var points = new ArrayList<Point>();
        hull.forEach(point -> points.add(new Point(point[0], point[1])));
        while (points.size() > CORNERS) {
            points.remove(leastOf(points));
        }
        return points;
    }

    private Point share(Point pixel) {
        return new Point(
                Math.clamp((pixel.x() + 0.5) / shades.width(), 0, 1),
                Math.clamp((pixel.y() + 0.5) / shades.height(), 0, 1));
    }

    /// The point that matters least to the area.
    private static int leastOf(List<Point> points) {
        int least = 0;
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            double lost = triangle(
                    points.get((i + points.size() - 1) % points.size()),
                    points.get(i),
                    points.get((i + 1) % points.size()));
            if (lost < smallest) {
                smallest = lost;
                least = i;
            }
        }
        return least;
    }

    private static double triangle(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())) / 2;
    }

    /// Clockwise, beginning with the corner nearest to the top left of the picture.
    private static Corners inOrder(List<Point> four) {
        double x = four.stream().mapToDouble(Point::x).average().orElse(0);
        double y = four.stream().mapToDouble(Point::y).average().orElse(0);
        var around = new ArrayList<>(four);
        around.sort(Comparator.comparingDouble(point -> Math.atan2(point.y() - y, point.x() - x)));
        int first = 0;
        for (int i = 1; i < CORNERS; i++) {
            if (around.get(i).x() + around.get(i).y()
                    < around.get(first).x() + around.get(first).y()) {
                first = i;
            }
        }
        return new Corners(
                around.get(first),
                around.get((first + 1) % CORNERS),
                around.get((first + 2) % CORNERS),
                around.get((first + 3) % CORNERS));
    }
}
