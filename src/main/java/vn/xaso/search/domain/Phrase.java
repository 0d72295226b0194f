package vn.xaso.search.domain;

import java.util.List;
import java.util.stream.Collectors;

/// Words that stand side by side; often one alone.
public record Phrase(List<Word> words) {

    public Phrase {
        words = List.copyOf(words);
    }

    public static Phrase of(String text) {
        return new Phrase(Word.read(text).stream().map(Word.Token::word).toList());
    }

    public boolean isSingle() {
        return words.size() == 1;
    }

    public Phrase bare() {
        return new Phrase(words.stream().map(Word::bare).toList());
    }

    String text() {
        return words.stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
