package vn.xaso.ui.chart;

import java.util.List;
import java.util.stream.IntStream;

/// A straight scale that begins at zero, so that lengths tell the truth.
///
/// @param top the value at its end
/// @param step between two marks; a whole number of steps makes the top
public record Scale(double top, double step) {

    /// Of shares, from 0 to 100 per cent, and the same for a small drawing.
    public static final Scale PERCENT = new Scale(100, 25);
    public static final Scale HALVES = new Scale(100, 50);

    private static final int MARKS = 4;

    public Scale {
        if (!(top > 0) || !(step > 0) || step > top) {
            throw new IllegalArgumentException("A scale up to " + top + " by " + step);
        }
    }

    /// A scale of whole things, with some four marks at round numbers.
    public static Scale of(double largest) {
        if (largest <= MARKS) {
            return new Scale(Math.max(1, Math.ceil(largest)), 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(largest / MARKS)));
        double step = power * 10;
        for (double round : new double[] {1, 2, 5}) {
            if (round * power * MARKS >= largest) {
                step = round * power;
                break;
            }
        }
        step = Math.max(1, step);
        return new Scale(Math.ceil(largest / step) * step, step);
    }

    /// The marks, zero first.
    public List<Double> marks() {
        return IntStream.rangeClosed(0, (int) Math.round(top / step))
                .mapToObj(mark -> mark * step)
                .toList();
    }

    /// Where the value lies, from 0 to 1; what lies outside is drawn at the end.
    public double part(double value) {
        return Math.clamp(value / top, 0, 1);
    }
}
