package vn.xaso.cases.digitising.domain;

/// How far the lines of writing lean. Lines that lie level leave the emptiest gaps between them.
public final class Skew {

    private static final double FURTHEST = 12;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;
    /// Less is not seen, and each turn costs sharpness.
    private static final double LEAST = 0.2;
    /// A level page has to be clearly better than the page as it is.
    private static final double BETTER = 1.04;
    private static final int AROUND = 12;
    private static final int DARKER = 18;
    private static final int FEW = 300;

    private Skew() {}

    /// In degrees by which the picture must be turned clockwise to lie level; 0 where nothing tells.
    public static double of(Shades picture) {
        var ink = ink(picture);
        if (ink.length < FEW) {
            return 0;
        }
        double best = best(ink, picture, 0, FURTHEST, COARSE);
        best = best(ink, picture, best, COARSE, FINE);
        boolean better = level(ink, picture, best) > BETTER * level(ink, picture, 0);
        return better && Math.abs(best) >= LEAST ? -best : 0;
    }

    private static double best(int[][] ink, Shades picture, double from, double span, double step) {
        double best = from;
        double most = 0;
        for (double angle = from - span; angle <= from + span; angle += step) {
            double level = level(ink, picture, angle);
            if (level > most) {
                most = level;
                best = angle;
            }
        }
        return best;
    }

    private static int[][] ink(Shades picture) {
        var ground = picture.smoothed(AROUND);
        var ink = new java.util.ArrayList<int[]>();
        for (int y = 2; y < picture.height() - 2; y++) {
            for (int x = 2; x < picture.width() - 2; x++) {
                if (picture.at(x, y) < ground.at(x, y) - DARKER) {
                    ink.add(new int[] {x, y});
                }
            }
        }
        return ink.toArray(int[][]::new);
    }

    /// How much the rows differ from their neighbours when the picture is seen at that angle.
    private static double level(int[][] ink, Shades picture, double degrees) {
        double tangent = Math.tan(Math.toRadians(degrees));
        int offset = (int) (picture.width() * Math.abs(tangent)) + 1;
        var rows = new int[picture.height() + 2 * offset + 2];
        for (var point : ink) {
            rows[(int) Math.round(point[1] - point[0] * tangent) + offset]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double difference = rows[i] - rows[i - 1];
            sum += difference * difference;
        }
        return sum;
    }
}
