package vn.xaso.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes a word that nothing in the unit has for the nearest word that something has.
public final class Mending {

    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private final WordList words;

    public Mending(WordList words) {
        this.words = words;
    }

    /// The question without marks and without the slips, or nothing where there is none to mend.
    public Optional<Question> mend(Question asked) {
        var bare = asked.bare();
        var single = bare.clauses().stream()
                .filter(Clause::isWord)
                .map(clause -> clause.word().folded());
        var known = words.known(single.collect(Collectors.toSet()));
        var clauses = new ArrayList<Clause>();
        for (var clause : bare.clauses()) {
            boolean strange = clause.isWord() && !known.contains(clause.word().folded());
            clauses.add(strange ? nearest(clause) : clause);
        }
        var mended = new Question(clauses);
        return mended.equals(bare) ? Optional.empty() : Optional.of(mended);
    }

    private Clause nearest(Clause clause) {
        var word = clause.word().folded();
        if (word.length() < SHORTEST || clause.word().isNumber()) {
            return clause;
        }
        int most = word.length() < LONG ? 1 : 2;
        return words.near(word).stream()
                .filter(other -> distance(word, other.word()) <= most)
                .min(Comparator.<WordList.Counted>comparingInt(other -> distance(word, other.word()))
                        .thenComparing(Comparator.comparingLong(WordList.Counted::entries)
                                .reversed())
                        .thenComparing(WordList.Counted::word))
                .map(other -> Clause.of(new Word(other.word(), other.word())))
                .orElse(clause);
    }

    /// How many letters must be put in, left out, changed or swapped with their neighbour.
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
