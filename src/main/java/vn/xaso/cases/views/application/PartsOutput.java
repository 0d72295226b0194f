package vn.xaso.cases.views.application;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/// Gives away what is written to it in parts of the same size, so that a long file never stands in memory whole.
final class PartsOutput extends OutputStream {

    static final int PART = 256 * 1024;

    private final byte[] part = new byte[PART];
    private final Consumer<byte[]> taker;
    private int filled;

    PartsOutput(Consumer<byte[]> taker) {
        this.taker = taker;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, part, filled, some);
            filled += some;
            from += some;
            left -= some;
            if (filled == PART) {
                giveAway();
            }
        }
    }

    private void giveAway() {
        if (filled > 0) {
            taker.accept(Arrays.copyOf(part, filled));
            filled = 0;
        }
    }

    @Override
    public void close() {
        giveAway();
    }
}
