package vn.xaso.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two versions of a text, word by word.
public final class WordDifference {

    /// Words and line ends; spaces belong to the word before them.
    private static final Pattern BORDER = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\n)|(?<=\\n)");

    private WordDifference() {}

    /// @param text with its spaces and line ends
    public record Piece(Kind kind, String text) {

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, start));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    public static boolean isSame(List<Piece> pieces) {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static List<String> words(String text) {
        return Arrays.stream(BORDER.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
