package vn.xaso.bench.search;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;

/// Lucene as its manual shows it: standard words, lower case, without marks; BM25, or sorted by day. What it is
/// measured against knows units, readers, facets and marks besides.
final class PlainLucene implements AutoCloseable {

    private static final Sort NEWEST = new Sort(new SortField("day", SortField.Type.LONG, true));

    private final FSDirectory directory;
    private final Analyzer analyzer = new Folding();
    private final IndexWriter writer;
    private IndexSearcher searcher;

    PlainLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setIndexSort(NEWEST));
    }

    void add(String id, String text, long day) throws IOException {
        var document = new Document();
        document.add(new StoredField("id", id));
        document.add(new TextField("text", text, Field.Store.YES));
        document.add(new NumericDocValuesField("day", day));
        writer.addDocument(document);
    }

    void open() throws IOException {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(writer));
        searcher.setQueryCache(null); // each question is asked several times here, by people hardly ever
    }

    List<String> newest(String question, int most) throws IOException {
        var query = query(question, Occur.FILTER);
        return ids(searcher.search(query, new TopFieldCollectorManager(NEWEST, most, null, 1)).scoreDocs);
    }

    List<String> best(String question, int most) throws IOException {
        return ids(searcher.search(query(question, Occur.MUST), most).scoreDocs);
    }

    /// Whatever has one of the words.
    List<String> bestOfSome(String question, int most) throws IOException {
        return ids(searcher.search(query(question, Occur.SHOULD), most).scoreDocs);
    }

    int count(String question) throws IOException {
        return searcher.count(query(question, Occur.FILTER));
    }

    private Query query(String question, Occur occur) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : words(question)) {
            query.add(new TermQuery(new Term("text", word)), occur);
        }
        return query.build();
    }

    private List<String> words(String text) throws IOException {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("text", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
        }
        return words.stream().distinct().toList();
    }

    private List<String> ids(ScoreDoc[] hits) throws IOException {
        var fields = searcher.storedFields();
        var ids = new ArrayList<String>();
        for (var hit : hits) {
            ids.add(fields.document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
        writer.close();
        directory.close();
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }
}
