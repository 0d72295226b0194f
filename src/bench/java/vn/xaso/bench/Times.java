package vn.xaso.bench;

import java.util.Arrays;

/// Durations of one kind, to be told as percentiles.
final class Times {

    private long[] nanos = new long[4096];
    private int count;

    synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    /// @param part such as 0.99
    synchronized double millis(double part) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, Math.round(part * count))] / 1e6;
    }

    synchronized int count() {
        return count;
    }
}
