package vn.xaso.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xaso.kernel.SearchText;

/// What somebody typed into the search box, taken apart: all clauses must be answered.
///
/// Words in quotation marks stand side by side. So do the parts of what is written without a space, such as
/// 2673/QĐ-UBND or 2673/QĐ: a number is found whole or in part. An abbreviation stands for its meaning too, and the
/// meaning for the abbreviation.
public record Question(List<Clause> clauses) {

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|[^\\s\"“”]+");
    private static final int MOST_CLAUSES = 64;

    public Question {
        clauses = List.copyOf(clauses);
    }

    public static Question read(String text) {
        var clauses = new ArrayList<Clause>();
        var loose = new ArrayList<Word>();
        var parts = PART.matcher(SearchText.tidy(text));
        while (parts.find()) {
            var quoted = parts.group(1);
            var words = Phrase.of(quoted == null ? parts.group() : quoted);
            if (words.isSingle()) {
                loose.add(words.words().getFirst());
            } else if (!words.words().isEmpty()) {
                flush(loose, clauses);
                clauses.add(new Clause(quoted == null ? parts.group() : "\"" + quoted.strip() + "\"", List.of(words)));
            }
        }
        flush(loose, clauses);
        return new Question(distinct(clauses));
    }

    private static void flush(List<Word> loose, List<Clause> clauses) {
        for (int i = 0; i < loose.size(); ) {
            var meaning = Abbreviations.atStart(loose.subList(i, loose.size()));
            if (meaning.isPresent()) {
                int size = meaning.get().getValue().words().size();
                var typed = new Phrase(loose.subList(i, i + size));
                clauses.add(new Clause(
                        typed.text(), List.of(typed, Phrase.of(meaning.get().getKey()))));
                i += size;
            } else {
                clauses.add(single(loose.get(i)));
                i++;
            }
        }
        loose.clear();
    }

    private static Clause single(Word word) {
        return Abbreviations.meaning(word)
                .map(meaning -> new Clause(word.exact(), List.of(new Phrase(List.of(word)), meaning)))
                .orElseGet(() -> Clause.of(word));
    }

    private static List<Clause> distinct(List<Clause> clauses) {
        var once = new LinkedHashMap<List<Phrase>, Clause>();
        clauses.forEach(clause -> once.putIfAbsent(clause.any(), clause));
        return once.values().stream().limit(MOST_CLAUSES).toList();
    }

    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    public boolean hasMarks() {
        return clauses.stream().anyMatch(Clause::hasMarks);
    }

    /// The same question where marks do not matter.
    public Question bare() {
        return new Question(distinct(clauses.stream().map(Clause::bare).toList()));
    }

    public List<Phrase> phrases() {
        return clauses.stream().flatMap(clause -> clause.any().stream()).toList();
    }

    /// All words that are asked for, each once.
    public List<Word> words() {
        return phrases().stream()
                .flatMap(phrase -> phrase.words().stream())
                .distinct()
                .toList();
    }

    public String text() {
        return clauses.stream().map(Clause::typed).collect(Collectors.joining(" "));
    }
}
