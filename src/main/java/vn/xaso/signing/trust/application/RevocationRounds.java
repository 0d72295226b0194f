package vn.xaso.signing.trust.application;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.signing.application.TrustShelf;
import vn.xaso.signing.domain.RevocationLists.Known;
import vn.xaso.signing.trust.domain.ListFetch;
import vn.xaso.signing.trust.domain.ListFetch.Failed;
import vn.xaso.signing.trust.domain.ListFetch.Fault;
import vn.xaso.signing.trust.domain.RevocationList;

/// Fetches the lists of revoked certificates that are due, one after the other. No check waits for it.
@Component
public class RevocationRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationRounds.class);

    private final RevocationBook book;
    private final ListFetch fetch;
    private final TrustShelf shelf;
    private final Clock clock;

    RevocationRounds(RevocationBook book, ListFetch fetch, TrustShelf shelf, Clock clock) {
        this.book = book;
        this.fetch = fetch;
        this.shelf = shelf;
        this.clock = clock;
    }

    public void walk() {
        var due = book.due(shelf.takeNoted(), clock.instant());
        due.forEach(this::fetch);
        if (!due.isEmpty()) {
            shelf.forget();
        }
    }

    private void fetch(Known list) {
        try {
            var fetched = RevocationList.read(fetch.fetch(list.address())).orElseThrow(() -> new Failed(Fault.NO_LIST));
            book.keep(list, fetched, clock.instant());
        } catch (Failed failed) {
            LOG.info("The list of revoked certificates {} did not come: {}", list.address(), failed.fault());
            book.fail(list, failed.fault(), clock.instant());
        }
    }
}
