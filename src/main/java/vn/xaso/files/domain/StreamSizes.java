package vn.xaso.files.domain;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Guards against a PDF that unfolds to more than the memory holds. Unfolds each compressed part once, keeps nothing.
public final class StreamSizes {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    /// A page of A4 scanned in colour at 600 dots an inch has 105 million bytes.
    private static final long LARGEST = 160_000_000;
    /// Lists of objects are held in memory as a whole.
    private static final long LARGEST_LIST = 16_000_000;
    private static final long ALL = 400_000_000;
    private static final int DICTIONARY = 2_000;

    private StreamSizes() {}

    public static boolean areBearable(byte[] content) {
        long all = 0;
        var buffer = new byte[64 * 1024];
        for (int i = 0; i < content.length; i++) {
            if (content[i] != 's' || !Bytes.isAt(content, i, STREAM) || isEnd(content, i)) {
                continue;
            }
            int start = afterLine(content, i + STREAM.length);
            long limit = isList(content, i) ? LARGEST_LIST : LARGEST;
            long size = unfolded(content, start, limit, buffer);
            all += size;
            if (size > limit || all > ALL || Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(byte[] content, int at) {
        return at >= 3 && content[at - 1] == 'd' && content[at - 2] == 'n' && content[at - 3] == 'e';
    }

    private static int afterLine(byte[] content, int at) {
        int next = at;
        while (next < content.length && next < at + 4 && (content[next] == '\r' || content[next] == '\n' || content[next] == ' ')) {
            next++;
        }
        return next;
    }

    private static boolean isList(byte[] content, int at) {
        int from = Math.max(0, at - DICTIONARY);
        var before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("ObjStm") || dictionary.contains("XRef") || dictionary.contains("#");
    }

    /// The size where the part begins like one compressed by Flate, otherwise 0.
    private static long unfolded(byte[] content, int start, long limit, byte[] buffer) {
        if (start + 2 > content.length || (content[start] & 0x0F) != 8 || Bytes.twoAt(content, start) % 31 != 0) {
            return 0;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(content, start, content.length - start);
            while (!inflater.finished() && inflater.getBytesWritten() <= limit) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notFlate) {
            return 0;
        }
    }
}
