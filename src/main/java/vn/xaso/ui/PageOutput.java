package vn.xaso.ui;

import gg.jte.TemplateOutput;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// Takes up a page in UTF-8, in one piece that can be sent as it is.
final class PageOutput implements TemplateOutput {

    private static final int FIRST = 32 * 1024;
    /// Bytes of one `char` in UTF-8 at most; the two of a pair need four together.
    private static final int WIDEST = 3;

    private static final int LARGEST_KEPT = 256 * 1024;
    /// Pages follow one another: the room of one serves the next.
    private static final BlockingQueue<byte[]> FREE = new ArrayBlockingQueue<>(8);

    private byte[] page = Objects.requireNonNullElseGet(FREE.poll(), () -> new byte[FIRST]);
    private int length;

    byte[] page() {
        return page;
    }

    int length() {
        return length;
    }

    /// Gives the room back when the page has been sent; nothing may be read or written after that.
    void handBack() {
        if (page.length <= LARGEST_KEPT) {
            FREE.offer(page);
        }
        page = new byte[0];
        length = 0;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        makeRoom((to - from) * WIDEST);
        var bytes = page;
        int end = length;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else if (c < 0x800) {
                bytes[end++] = (byte) (0xC0 | c >> 6);
                bytes[end++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate((char) c)) {
                bytes[end++] = (byte) (0xE0 | c >> 12);
                bytes[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[end++] = (byte) (0x80 | c & 0x3F);
            } else {
                length = end;
                i = writePair(text, i, to);
                end = length;
            }
        }
        length = end;
    }

    /// Half a pair alone is no character and becomes a question mark.
    private int writePair(String text, int at, int to) {
        int c = text.codePointAt(at);
        if (at + 1 == to || !Character.isSupplementaryCodePoint(c)) {
            page[length++] = '?';
            return at;
        }
        page[length++] = (byte) (0xF0 | c >> 18);
        page[length++] = (byte) (0x80 | c >> 12 & 0x3F);
        page[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        page[length++] = (byte) (0x80 | c & 0x3F);
        return at + 1;
    }

    @Override
    public void writeBinaryContent(byte[] text) {
        makeRoom(text.length);
        System.arraycopy(text, 0, page, length, text.length);
        length += text.length;
    }

    private void makeRoom(int more) {
        if (page.length - length < more) {
            page = Arrays.copyOf(page, Math.max(page.length * 2, length + more));
        }
    }
}
