package vn.xaso.identity.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Where an official signs in by password, and where everybody signs out.
///
/// The password is checked before the transaction begins: hashing is slow and must not hold a connection.
@Service
public class SignInDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordLock lock;
    private final ActorRoll roll;
    private final SessionBook book;
    private final Clock clock;

    SignInDesk(Accounts accounts, Sessions sessions, PasswordLock lock, ActorRoll roll, SessionBook book, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lock = lock;
        this.roll = roll;
        this.book = book;
        this.clock = clock;
    }

    /// @param token for the browser's cookie
    /// @param severalUnits the official must say for which unit he or she acts
    public record Opened(String token, boolean severalUnits) {}

    /// @throws Refusal the same one for an unknown login and for a wrong password
    public Opened signIn(String login, String password, @Nullable String device) {
        var account = accounts.findByLogin(LoginName.tidy(login)).orElse(null);
        if (account == null || account.passwordHash() == null || account.closedAt() != null) {
            lock.pretend(password);
            throw new Refusal("identity.refusal.signIn");
        }
        boolean right = lock.opens(password, account.passwordHash());
        var units = roll.unitsOf(account);
        if (units.isEmpty()) {
            if (!right) {
                book.countFailure(account, clock.instant());
            }
            throw new Refusal(right ? "identity.refusal.noPosition" : "identity.refusal.signIn");
        }
        var unit = units.getFirst();
        var token = UnitScope.of(unit).call(() -> decide(account, unit, right, device));
        return new Opened(token, units.size() > 1);
    }

    private String decide(Account account, UnitId unit, boolean right, @Nullable String device) {
        var now = clock.instant();
        if (account.isLockedAt(now)) {
            book.refusedLocked(account, unit);
            throw new Refusal("identity.refusal.locked");
        }
        if (!right) {
            book.refusedPassword(account, unit, now);
            throw new Refusal("identity.refusal.signIn");
        }
        return book.open(account, unit, device, now);
    }

    public void signOut(String token) {
        sessions.find(Secret.hash(token)).ifPresent(open -> {
            var unit = open.unit();
            var scope = unit == null ? UnitScope.NOTHING : UnitScope.of(new UnitId(unit));
            scope.run(() -> book.close(token, open.account(), unit));
        });
    }
}
