package vn.xaso.signing.gateway.dss;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import vn.xaso.signing.SignatureReport.Change;

/// The states of a document, one after each saving, from the first signed one on: where each ends, and what came with
/// it.
///
/// @param ends the length of the file in each state
/// @param pages how many pages each state has
/// @param changes what is different from the state before; empty for the first
record Revisions(List<Integer> ends, List<Integer> pages, List<Set<Change>> changes) {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /// More savings than this are told together.
    private static final int MOST = 40;

    /// @param signedLengths where each signature ends
    static Revisions of(byte[] pdf, List<Integer> signedLengths) {
        var ends = ends(pdf, signedLengths);
        var pages = new ArrayList<Integer>();
        var changes = new ArrayList<Set<Change>>();
        DocumentShape before = null;
        for (int end : ends) {
            var shape = shape(pdf, end);
            pages.add(shape.pages().size());
            if (before == null) {
                changes.add(Set.of());
            } else {
                var different = before.changesIn(shape);
                changes.add(different.isEmpty() ? Set.of(Change.OTHER) : different);
            }
            before = shape;
        }
        return new Revisions(ends, pages, changes);
    }

    /// The state in which a signature was made.
    int indexOf(int signedLength) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) >= signedLength) {
                return i;
            }
        }
        return ends.size() - 1;
    }

    int count() {
        return ends.size();
    }

    private static List<Integer> ends(byte[] pdf, List<Integer> signedLengths) {
        var first = signedLengths.stream().mapToInt(Integer::intValue).min().orElse(pdf.length);
        var ends = new ArrayList<Integer>();
        ends.add(Math.min(first, pdf.length));
        for (int at = find(pdf, first); at >= 0 && ends.size() < MOST; at = find(pdf, at + END.length)) {
            ends.add(afterLineEnd(pdf, at + END.length));
        }
        if (isMore(pdf, ends.getLast())) {
            ends.add(pdf.length);
        } else {
            ends.set(ends.size() - 1, pdf.length);
        }
        return ends;
    }

    private static int find(byte[] pdf, int from) {
        for (int i = Math.max(0, from); i <= pdf.length - END.length; i++) {
            if (pdf[i] == '%' && Arrays.equals(pdf, i, i + END.length, END, 0, END.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int end = at;
        while (end < pdf.length && end < at + 2 && (pdf[end] == '\r' || pdf[end] == '\n')) {
            end++;
        }
        return end;
    }

    /// Blanks at the end are no state of their own.
    private static boolean isMore(byte[] pdf, int from) {
        for (int i = from; i < pdf.length; i++) {
            if (pdf[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    private static DocumentShape shape(byte[] pdf, int end) {
        try (var document = Loader.loadPDF(end == pdf.length ? pdf : Arrays.copyOf(pdf, end))) {
            return DocumentShape.of(document);
        } catch (IOException unreadable) {
            return new DocumentShape(List.of(), java.util.Map.of(), Set.of(), "");
        }
    }
}
