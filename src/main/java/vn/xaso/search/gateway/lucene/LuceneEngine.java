package vn.xaso.search.gateway.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.search.Facet;
import vn.xaso.search.domain.Cursor;
import vn.xaso.search.domain.Filter;
import vn.xaso.search.domain.Found;
import vn.xaso.search.domain.Question;
import vn.xaso.search.domain.SearchEngine;

/// Answers from the index of Lucene, as far as the follower has read.
@Component
class LuceneEngine implements SearchEngine {

    private final LuceneFollower follower;

    LuceneEngine(LuceneFollower follower) {
        this.follower = follower;
    }

    @Override
    public String name() {
        return LuceneFollower.NAME;
    }

    @Override
    public int behind() {
        return follower.behind();
    }

    @Override
    public List<Found> newest(Question question, Filter filter, @Nullable Cursor after, int most) {
        var query = LuceneQueries.all(question, filter, false);
        return follower.index().search(searcher -> shown(searcher, newest(searcher, query, after, most)));
    }

    @Override
    public List<Found> best(Question question, Filter filter, int most) {
        return best(LuceneQueries.all(question, filter, true), most);
    }

    @Override
    public List<Found> bestOfSome(Question question, Filter filter, int most) {
        return best(LuceneQueries.some(question, filter), most);
    }

    private List<Found> best(Query query, int most) {
        return follower.index().search(searcher -> shown(searcher, searcher.search(query, most).scoreDocs));
    }

    @Override
    public Tally tally(Question question, Filter filter, int most) {
        var query = LuceneQueries.all(question, filter, false);
        return follower.index().search(searcher -> {
            var hits = newest(searcher, query, null, most);
            var values = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
            for (var facet : Facet.values()) {
                var counts = count(searcher, hits, facet);
                if (!counts.isEmpty()) {
                    values.put(facet, counts);
                }
            }
            return new Tally(hits.length, values);
        });
    }

    private static ScoreDoc[] newest(IndexSearcher searcher, Query query, @Nullable Cursor after, int most)
            throws IOException {
        var behind = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, LuceneFields.place(after.day(), after.id()));
        return searcher.search(query, new TopFieldCollectorManager(LuceneFields.NEWEST, most, behind, 1)).scoreDocs;
    }

    private static List<Found> shown(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        var fields = searcher.storedFields();
        var found = new ArrayList<Found>();
        for (var hit : hits) {
            found.add(LuceneFields.found(fields.document(hit.doc)));
        }
        return found;
    }

    private static Map<String, Integer> count(IndexSearcher searcher, ScoreDoc[] hits, Facet facet) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var byLeaf = new HashMap<LeafReaderContext, List<Integer>>();
        for (var hit : hits) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            byLeaf.computeIfAbsent(leaf, _ -> new ArrayList<>()).add(hit.doc - leaf.docBase);
        }
        var counts = new HashMap<String, Integer>();
        for (var leaf : byLeaf.entrySet()) {
            var values = leaf.getKey().reader().getSortedDocValues(facet.name());
            for (int document : leaf.getValue().stream().sorted().toList()) {
                if (values != null && values.advanceExact(document)) {
                    counts.merge(values.lookupOrd(values.ordValue()).utf8ToString(), 1, Integer::sum);
                }
            }
        }
        counts.remove("");
        return counts;
    }
}
