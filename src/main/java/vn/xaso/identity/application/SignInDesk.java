package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.OpenSession;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.Refusal;

/// Where an official signs in by password, and where everybody signs out.
@Service
public class SignInDesk {

    private static final int TRIES = 8;
    private static final Duration LOCKED_FOR = Duration.ofMinutes(10);
    private static final int DEVICE_LENGTH = 120;

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordLock lock;
    private final ActorRoll roll;
    private final Clock clock;

    SignInDesk(Accounts accounts, Sessions sessions, PasswordLock lock, ActorRoll roll, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lock = lock;
        this.roll = roll;
        this.clock = clock;
    }

    /// @return the token for the browser's cookie
    /// @throws Refusal the same one for an unknown login and for a wrong password
    @Transactional(noRollbackFor = Refusal.class)
    public String signIn(String login, String password, @Nullable String device) {
        var now = clock.instant();
        var account =
                accounts.findByLogin(login.strip().toLowerCase(Locale.ROOT)).orElse(null);
        if (account == null || account.passwordHash() == null || account.closedAt() != null) {
            lock.pretend(password);
            throw new Refusal("identity.refusal.signIn");
        }
        if (account.isLockedAt(now)) {
            throw new Refusal("identity.refusal.locked");
        }
        if (!lock.opens(password, account.passwordHash())) {
            countFailure(account, now);
            throw new Refusal("identity.refusal.signIn");
        }
        if (account.failures() > 0) {
            accounts.rememberFailure(account.id(), 0, null);
        }
        var unit = roll.unitOf(account).orElseThrow(() -> new Refusal("identity.refusal.noPosition"));
        return open(account, unit.value(), device, now);
    }

    String open(Account account, java.util.@Nullable UUID unit, @Nullable String device, Instant now) {
        var token = Secret.token();
        var official = account.kind() == Account.Kind.OFFICIAL;
        var name = device == null ? "" : device.substring(0, Math.min(DEVICE_LENGTH, device.length()));
        sessions.add(
                Secret.hash(token),
                new OpenSession(account.id(), unit, name, now, now, now.plus(OpenSession.LONGEST), official));
        return token;
    }

    @Transactional
    public void signOut(String token) {
        sessions.remove(Secret.hash(token));
    }

    private void countFailure(Account account, Instant now) {
        int failures = account.failures() + 1;
        var until = failures % TRIES == 0 ? now.plus(LOCKED_FOR) : null;
        accounts.rememberFailure(account.id(), failures, until);
    }
}
