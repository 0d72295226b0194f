package vn.xaso.search.domain;

import java.util.List;
import java.util.Set;

/// The words that the entries of the acting units have, without marks.
public interface WordList {

    Set<String> known(Set<String> words);

    /// Words of about that length that share the first or the last letter.
    List<Counted> near(String word);

    record Counted(String word, long entries) {}
}
