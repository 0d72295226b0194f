package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.Citizen;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.OpenSession;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;

/// Finds out who is behind the cookie of a request.
///
/// A session is read from the database at most every five seconds: signing out counts at once on this node and within
/// five seconds on another.
@Service
public class SessionRoll {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Sessions sessions;
    private final Accounts accounts;
    private final ActorRoll actors;
    private final Clock clock;
    private final Recent<String, Found> kept = new Recent<>(KEPT, MOST);

    /// One of the two is present while the session is open.
    ///
    /// @param mustChange the official still has the password that somebody else made
    /// @param reading the unit was merged: its registers are closed and only read
    public record Found(Optional<Actor> actor, Optional<Citizen> citizen, boolean mustChange, boolean reading) {

        static final Found NOBODY = new Found(Optional.empty(), Optional.empty(), false, false);
    }

    SessionRoll(Sessions sessions, Accounts accounts, ActorRoll actors, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public Found find(String token) {
        var now = clock.instant();
        var hash = Secret.hash(token);
        var session = sessions.find(hash).filter(open -> !open.isOverAt(now));
        if (session.isEmpty()) {
            return Found.NOBODY;
        }
        if (session.get().seenAt().plus(SEEN_EVERY).isBefore(now)) {
            sessions.markSeen(hash, now);
        }
        return found(session.get());
    }

    /// What was found a moment ago, without a look into the database.
    public Optional<Found> recent(String token) {
        return kept.find(key(token));
    }

    public void keep(String token, Found found) {
        kept.keep(key(token), found);
    }

    public void forget(String token) {
        kept.forget(key(token));
    }

    /// Forgets everybody, because an account or a session was changed by somebody other than its own browser.
    void forgetAll() {
        kept.forgetAll();
        actors.forget();
    }

    private Found found(OpenSession session) {
        var account = accounts.get(session.account());
        if (account.closedAt() != null) {
            return Found.NOBODY;
        }
        if (session.unit() == null) {
            return new Found(Optional.empty(), Optional.of(citizen(account)), false, false);
        }
        return new Found(
                actors.find(account.id(), session.unit()),
                Optional.empty(),
                account.mustChange(),
                actors.isClosed(session.unit()));
    }

    private static Citizen citizen(Account account) {
        var personalId = account.personalId() == null ? "" : account.personalId();
        var phone = account.phone() == null ? "" : account.phone();
        return new Citizen(account.id(), account.name(), personalId, phone, account.email());
    }

    private static String key(String token) {
        return HexFormat.of().formatHex(Secret.hash(token));
    }
}
