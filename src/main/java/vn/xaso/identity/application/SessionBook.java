package vn.xaso.identity.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.OpenSession;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.UnitId;

/// Opens and ends sessions, and writes down whose and when. The rows of the official's unit must be open.
@Component
@Transactional
class SessionBook {

    private static final int TRIES = 8;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(10);
    private static final int DEVICE_LENGTH = 120;

    private final Sessions sessions;
    private final Accounts accounts;
    private final SessionRoll roll;
    private final AuditTrail audit;

    SessionBook(Sessions sessions, Accounts accounts, SessionRoll roll, AuditTrail audit) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.roll = roll;
        this.audit = audit;
    }

    /// @return the token for the browser's cookie; always a new one
    String open(Account account, UnitId unit, @Nullable String device, Instant now) {
        if (account.failures() > 0) {
            accounts.forgetFailures(account.id());
        }
        var token = add(account, unit.value(), device, now);
        note(account, unit, "session.open", "");
        return token;
    }

    /// For a citizen, who belongs to no unit.
    String open(Account account, @Nullable String device, Instant now) {
        return add(account, null, device, now);
    }

    void refusedPassword(Account account, UnitId unit, Instant now) {
        countFailure(account, now);
        note(account, unit, "session.refused", "password");
    }

    void refusedLocked(Account account, UnitId unit) {
        note(account, unit, "session.refused", "locked");
    }

    void countFailure(Account account, Instant now) {
        accounts.countFailure(account.id(), TRIES, now.plus(LOCKED_FOR));
    }

    void close(String token, UUID account, @Nullable UUID unit) {
        sessions.remove(Secret.hash(token));
        roll.forget(token);
        if (unit != null) {
            var by = new AuditedBy(AuditedBy.Kind.OFFICIAL, account);
            audit.record(by, new UnitId(unit), "session.close", account.toString(), "");
        }
    }

    void endAll(UUID account) {
        sessions.removeAllOf(account);
        roll.forgetAll();
    }

    void endOthers(UUID account, String token) {
        sessions.removeOthersOf(account, Secret.hash(token));
        roll.forgetAll();
    }

    void end(UUID account, String id) {
        sessions.remove(account, id);
        roll.forgetAll();
    }

    void actFor(String token, UnitId unit) {
        sessions.actFor(Secret.hash(token), unit.value());
        roll.forget(token);
    }

    private String add(Account account, @Nullable UUID unit, @Nullable String device, Instant now) {
        var token = Secret.token();
        var official = account.kind() == Account.Kind.OFFICIAL;
        var name = device == null ? "" : device.substring(0, Math.min(DEVICE_LENGTH, device.length()));
        sessions.add(
                Secret.hash(token),
                new OpenSession(account.id(), unit, name, now, now, now.plus(OpenSession.LONGEST), official));
        return token;
    }

    private void note(Account account, UnitId unit, String act, String why) {
        var by = new AuditedBy(AuditedBy.Kind.OFFICIAL, account.id());
        audit.record(by, unit, act, account.id().toString(), why);
    }
}
