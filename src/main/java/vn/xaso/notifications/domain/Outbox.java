package vn.xaso.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailPost.Letter;

/// Letters that wait, that left and that are stuck.
public interface Outbox {

    /// Nothing where the person has a letter of that key already.
    void add(UnitId unit, UUID id, MailChoice to, Letter letter, Instant at);

    /// Those that are due, the oldest first. Nobody else gets them before `until`.
    List<WaitingLetter> take(UnitId unit, Instant now, Instant until, int most);

    /// Its text is forgotten.
    void sent(WaitingLetter letter, Instant at);

    /// @param next when it is tried again; null: it is stuck
    void failed(WaitingLetter letter, Undelivered why, @Nullable Instant next);

    /// Those that were taken and not tried.
    void putBack(UnitId unit, List<UUID> letters, Instant next);

    /// What did not leave yet and has been tried, the newest first.
    List<WaitingLetter.Line> troubled(UnitId unit, int most);

    List<WaitingLetter.Line> of(UnitId unit, UUID person, int most);

    int count(UnitId unit, WaitingLetter.State state);

    /// Lets them be tried again at once.
    ///
    /// @param letter one, or null for all
    /// @return how many
    int again(UnitId unit, @Nullable UUID letter, Instant at);

    /// What left before that day is removed.
    void forget(UnitId unit, Instant before);
}
