package vn.xaso.search.gateway.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import vn.xaso.search.domain.Changes.Change;
import vn.xaso.search.domain.Changes.Place;

/// The files of the index. The place up to which it has read lies in the same commit as what it has read: after a crash
/// it goes on from there. What cannot be opened is begun anew; nothing is lost, all of it stands in the database.
final class LuceneIndex implements AutoCloseable {

    private static final double MEGABYTES_BEFORE_WRITING = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new Searchers());
    }

    static LuceneIndex open(Path folder) {
        try {
            var directory = FSDirectory.open(folder);
            try {
                return new LuceneIndex(directory, new IndexWriter(directory, settings(OpenMode.CREATE_OR_APPEND)));
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IllegalArgumentException unreadable) { // the last: another order than this one
                return new LuceneIndex(directory, new IndexWriter(directory, settings(OpenMode.CREATE)));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setIndexSort(LuceneFields.NEWEST);
    }

    String edition() {
        return committed().getOrDefault("edition", "");
    }

    Place place() {
        var kept = committed();
        return kept.containsKey("transaction")
                ? new Place(kept.get("transaction"), UUID.fromString(kept.get("id")))
                : Place.START;
    }

    private Map<String, String> committed() {
        var kept = new java.util.HashMap<String, String>();
        var last = writer.getLiveCommitData();
        if (last != null) {
            last.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    void clear(String edition) throws IOException {
        writer.deleteAll();
        keep(edition, Place.START);
    }

    void write(List<Change> changes) throws IOException {
        for (var change : changes) {
            var key = LuceneFields.key(change.entry());
            if (change.lexemes().isEmpty()) {
                writer.deleteDocuments(key);
            } else {
                writer.updateDocument(key, LuceneFields.document(change));
            }
        }
    }

    /// From here on searches see what was written.
    void keep(String edition, Place place) throws IOException {
        var kept = Map.of(
                "edition",
                edition,
                "transaction",
                place.transaction(),
                "id",
                place.id().toString());
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    <R> R search(Reading<R> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// All searchers share what is kept of access.
    private static final class Searchers extends SearcherFactory {

        private final QueryCache kept = Access.cache();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(kept);
            searcher.setQueryCachingPolicy(Access.policy());
            return searcher;
        }
    }

    @FunctionalInterface
    interface Reading<R> {
        R read(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
