package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An obligation with all that has happened to it, held until the transaction ends.
public record Owed(Obligation obligation, Dues dues) {

    /// What is written at once.
    ///
    /// @param number of the first posting
    /// @param settles whether nothing is owed after it, and something was before
    public record Step(
            Owed after,
            int number,
            List<Posting> postings,
            @Nullable Attempt attempt,
            @Nullable String transaction,
            Instant at,
            boolean settles,
            Verdict verdict) {}

    public Step step(Dues.Change change, Instant at) {
        var attempt = change.attempt();
        var later = dues.with(change);
        boolean online = attempt != null && attempt.way().isOnline() && change.transaction() != null;
        return new Step(
                new Owed(obligation.after(later, online, at), later),
                dues.postings().size() + 1,
                change.postings(),
                attempt,
                change.transaction(),
                at,
                !dues.isSettled() && later.isSettled(),
                change.verdict());
    }
}
