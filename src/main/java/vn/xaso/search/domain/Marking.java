package vn.xaso.search.domain;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.search.SearchAnswer.Piece;

/// Marks in a text what was looked for.
public final class Marking {

    private final List<Phrase> asked;

    public Marking(Question question) {
        asked = question.phrases();
    }

    /// The text in pieces; one piece where nothing is marked.
    public List<Piece> mark(String text) {
        var tokens = Word.read(text);
        var pieces = new ArrayList<Piece>();
        int written = 0;
        for (int i = 0; i < tokens.size(); ) {
            int length = length(tokens, i);
            if (length > 0) {
                add(pieces, text.substring(written, tokens.get(i).start()), false);
                written = tokens.get(i + length - 1).end();
                add(pieces, text.substring(tokens.get(i).start(), written), true);
            }
            i += Math.max(1, length);
        }
        add(pieces, text.substring(written), false);
        return List.copyOf(pieces);
    }

    /// How many words from here on are a phrase that was asked for; the longest counts.
    private int length(List<Word.Token> tokens, int from) {
        int longest = 0;
        for (var phrase : asked) {
            if (phrase.words().size() > longest && begins(phrase, tokens, from)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    private static boolean begins(Phrase phrase, List<Word.Token> tokens, int from) {
        var words = phrase.words();
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).word().answers(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
