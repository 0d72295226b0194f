package vn.xaso.files.domain;

import java.util.Arrays;

/// Reading in a content without ever reading beyond its end.
final class Bytes {

    private Bytes() {}

    static boolean isAt(byte[] content, int at, byte[] wanted) {
        return at >= 0
                && at + wanted.length <= content.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    static int at(byte[] content, int at) {
        if (at < 0 || at >= content.length) {
            throw new IllegalArgumentException("The content ends too early");
        }
        return content[at] & 0xFF;
    }

    static int twoAt(byte[] content, int at) {
        return at(content, at) << 8 | at(content, at + 1);
    }

    static long fourAt(byte[] content, int at) {
        return (long) twoAt(content, at) << 16 | twoAt(content, at + 2);
    }
}
