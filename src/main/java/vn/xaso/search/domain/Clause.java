package vn.xaso.search.domain;

import java.util.List;
import java.util.stream.Collectors;

/// One part of a question: what is found has at least one of these.
///
/// @param typed how the part was typed, with the quotation marks of a phrase
public record Clause(String typed, List<Phrase> any) {

    public Clause {
        any = List.copyOf(any);
    }

    static Clause of(Word word) {
        return new Clause(word.exact(), List.of(new Phrase(List.of(word))));
    }

    /// The word, where the clause asks for one and nothing else.
    public boolean isWord() {
        return any.size() == 1 && any.getFirst().isSingle();
    }

    public Word word() {
        return any.getFirst().words().getFirst();
    }

    boolean hasMarks() {
        return any.stream().anyMatch(phrase -> phrase.words().stream().anyMatch(Word::hasMarks));
    }

    Clause bare() {
        return new Clause(typed, any.stream().map(Phrase::bare).collect(Collectors.toList()));
    }
}
