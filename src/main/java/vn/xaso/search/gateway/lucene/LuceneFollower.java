package vn.xaso.search.gateway.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.DataFolder;
import vn.xaso.search.domain.Changes;
import vn.xaso.search.domain.Follower;

/// Reads from the database what was written there and keeps the index of Lucene. The index is opened when it is first
/// needed: nobody who searches in the database pays for it.
@Component
class LuceneFollower implements Follower, DisposableBean {

    static final String NAME = "lucene";

    private static final int BATCH = 5_000;
    private static final int BATCHES_A_COMMIT = 10;
    private static final int MOST_COUNTED = 1_000;

    private final Changes changes;
    private final Path folder;
    private @Nullable LuceneIndex open;
    private volatile int behind;

    LuceneFollower(Changes changes, DataFolder folder) {
        this.changes = changes;
        this.folder = folder.data().resolve("search");
    }

    @Override
    public String engine() {
        return NAME;
    }

    @Override
    public int behind() {
        return behind;
    }

    synchronized LuceneIndex index() {
        if (open == null) {
            open = LuceneIndex.open(folder);
        }
        return open;
    }

    @Override
    public synchronized void follow() {
        var index = index();
        try {
            var edition = changes.edition();
            if (!edition.equals(index.edition())) {
                index.clear(edition);
            }
            behind = changes.waiting(catchUp(index, edition), MOST_COUNTED);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A commit is dear, so many batches share one; what a crash loses is read again.
    private Changes.Place catchUp(LuceneIndex index, String edition) throws IOException {
        var place = index.place();
        int batches = 0;
        var next = changes.after(place, BATCH);
        while (!next.isEmpty()) {
            index.write(next);
            place = next.getLast().place();
            if (++batches % BATCHES_A_COMMIT == 0) {
                index.keep(edition, place);
            }
            next = changes.after(place, BATCH);
        }
        if (batches % BATCHES_A_COMMIT != 0) {
            index.keep(edition, place);
        }
        return place;
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
