package vn.xaso.search.application;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.search.SearchSource;
import vn.xaso.search.domain.Follower;
import vn.xaso.search.domain.IndexState;
import vn.xaso.search.domain.WordKeeper;

/// Keeps the index: how far it is, and making it anew while the program goes on serving.
@Service
public class IndexDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IndexDesk.class);

    private final List<SearchSource> sources;
    private final WordKeeper words;
    private final List<Follower> followers;
    private final SearchSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final AtomicReference<Rebuilding> rebuilding = new AtomicReference<>(Rebuilding.NEVER);

    /// What this program knows of making the index anew since it started.
    public enum Rebuilding {
        NEVER,
        RUNS,
        DONE,
        FAILED
    }

    /// @param engine which index answers
    /// @param behind how many entries an index outside the database has not read yet, a thousand at most
    public record Report(String engine, IndexState state, int behind, Rebuilding rebuilding) {}

    IndexDesk(
            List<SearchSource> sources,
            WordKeeper words,
            List<Follower> followers,
            SearchSettings settings,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.sources = sources;
        this.words = words;
        this.followers = followers;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
    }

    public Report report(Actor actor) {
        actor.require(Right.MANAGE_UNITS);
        return new Report(settings.engine(), words.state(), behind(), Objects.requireNonNull(rebuilding.get()));
    }

    public String engine() {
        return settings.engine();
    }

    /// After the last look of the follower.
    public int behind() {
        return followers.stream()
                .filter(one -> one.engine().equals(settings.engine()))
                .mapToInt(Follower::behind)
                .sum();
    }

    /// Begins in the background. Who asks while it runs gets the one that runs.
    public void rebuild(Actor actor) {
        actor.require(Right.MANAGE_UNITS);
        if (rebuilding.getAndSet(Rebuilding.RUNS) == Rebuilding.RUNS) {
            return;
        }
        try {
            transaction.executeWithoutResult(
                    status -> audit.record(actor, actor.unit(), "search.rebuild", settings.engine(), ""));
            var _ = Thread.ofVirtual().name("search rebuild").start(this::inBackground);
        } catch (RuntimeException fault) {
            rebuilding.set(Rebuilding.FAILED);
            throw fault;
        }
    }

    private void inBackground() {
        var end = Rebuilding.FAILED;
        try {
            rebuildNow();
            end = Rebuilding.DONE;
        } catch (RuntimeException fault) {
            LOG.warn("the search index could not be made anew", fault);
        } finally {
            rebuilding.set(end);
        }
    }

    /// Writes everything anew. An index of Lucene is made anew by the program that serves, which sees the new edition.
    void rebuildNow() {
        sources.forEach(SearchSource::putEverything);
        words.beginAnew();
        words.keep();
    }
}
