package vn.xaso.search.persistence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.search.Facet;
import vn.xaso.search.domain.Clause;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Lexemes;
import vn.xaso.search.domain.Phrase;
import vn.xaso.search.domain.Question;

/// A question in the notation of PostgreSQL's `tsquery`: `'dat' & ('ubnd' | 'uy' <-> 'ban')`.
final class QueryText {

    private QueryText() {}

    /// What has all that is asked, within the chosen facets.
    static String all(Question question, Filter filter) {
        return question.clauses().stream().map(QueryText::clause).collect(Collectors.joining(" & ")) + narrowed(filter);
    }

    /// The chosen facets; the year is left to the days.
    static String narrowed(Filter filter) {
        return filter.chosen().entrySet().stream()
                .filter(entry -> entry.getKey() != Facet.YEAR)
                .map(entry -> " & " + Lexemes.quoted(Lexemes.facet(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining());
    }

    /// The lexemes that every hit has: what a plan may be chosen by.
    static List<String> plain(Question question) {
        return question.clauses().stream()
                .filter(Clause::isWord)
                .map(clause -> Lexemes.of(clause.word()))
                .distinct()
                .toList();
    }

    /// The lexemes by which hits are ranked.
    static List<String> ranked(Question question) {
        return question.words().stream().map(Lexemes::of).distinct().toList();
    }

    static String array(Collection<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String clause(Clause clause) {
        return clause.any().stream().map(QueryText::phrase).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String phrase(Phrase phrase) {
        return phrase.words().stream()
                .map(word -> Lexemes.quoted(Lexemes.of(word)))
                .collect(Collectors.joining(" <-> ", "(", ")"));
    }
}
