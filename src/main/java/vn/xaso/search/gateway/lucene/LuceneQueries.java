package vn.xaso.search.gateway.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.xaso.search.domain.Clause;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Lexemes;
import vn.xaso.search.domain.Phrase;
import vn.xaso.search.domain.Question;

/// A question as a query of Lucene.
final class LuceneQueries {

    private LuceneQueries() {}

    /// What has all that is asked; without points where the order is by day.
    static Query all(Question question, Filter filter, boolean ranked) {
        var query = within(filter);
        question.clauses().forEach(clause -> query.add(clause(clause), ranked ? Occur.MUST : Occur.FILTER));
        return query.build();
    }

    static Query some(Question question, Filter filter) {
        var query = within(filter);
        question.words()
                .forEach(
                        word -> query.add(new TermQuery(new Term(LuceneFields.WORDS, Lexemes.of(word))), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private static BooleanQuery.Builder within(Filter filter) {
        var query = new BooleanQuery.Builder();
        query.add(new Access(filter), Occur.FILTER);
        filter.chosen()
                .forEach((facet, value) -> query.add(new TermQuery(new Term(facet.name(), value)), Occur.FILTER));
        return query;
    }

    private static Query clause(Clause clause) {
        if (clause.any().size() == 1) {
            return phrase(clause.any().getFirst());
        }
        var any = new BooleanQuery.Builder();
        clause.any().forEach(phrase -> any.add(phrase(phrase), Occur.SHOULD));
        return any.build();
    }

    private static Query phrase(Phrase phrase) {
        if (phrase.isSingle()) {
            return new TermQuery(
                    new Term(LuceneFields.WORDS, Lexemes.of(phrase.words().getFirst())));
        }
        var query = new PhraseQuery.Builder();
        phrase.words().forEach(word -> query.add(new Term(LuceneFields.WORDS, Lexemes.of(word))));
        return query.build();
    }
}
