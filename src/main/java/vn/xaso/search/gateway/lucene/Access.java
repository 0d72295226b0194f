package vn.xaso.search.gateway.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.domain.Filter;

/// What a person may find at all: entries of these units that have one of these keys among their readers.
///
/// The dearest part of a question, for it reads every entry of the units; and the same in each question of a person. So
/// it is the only query that is kept: one bit an entry, until its part of the index goes.
final class Access extends Query {

    private static final int MOST_KEPT = 500;
    private static final long MOST_BYTES = 32L << 20;

    private final Set<UnitId> units;
    private final Set<String> keys;

    Access(Filter filter) {
        this.units = filter.units();
        this.keys = filter.keys();
    }

    static QueryCache cache() {
        return new LRUQueryCache(MOST_KEPT, MOST_BYTES, leaf -> true, Float.POSITIVE_INFINITY);
    }

    static QueryCachingPolicy policy() {
        return new QueryCachingPolicy() {
            @Override
            public void onUse(Query query) {
                // all that is kept is kept at once
            }

            @Override
            public boolean shouldCache(Query query) {
                return query instanceof Access;
            }
        };
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return searcher.rewrite(spelledOut())
                        .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, boost)
                        .scorerSupplier(leaf);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private Query spelledOut() {
        return new BooleanQuery.Builder()
                .add(
                        oneOf(
                                LuceneFields.UNIT,
                                units.stream().map(UnitId::toString).toList()),
                        Occur.FILTER)
                .add(oneOf(LuceneFields.READER, keys), Occur.FILTER)
                .build();
    }

    private static Query oneOf(String field, Collection<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.iterator().next()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String field) {
        return "access" + units;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Access access && units.equals(access.units) && keys.equals(access.keys);
    }

    @Override
    public int hashCode() {
        return 31 * units.hashCode() + keys.hashCode();
    }
}
