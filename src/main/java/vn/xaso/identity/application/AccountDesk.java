package vn.xaso.identity.application;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Staff;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.PasswordRule;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where an administrator opens accounts for officials and sets a first password, which its owner must change.
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final PasswordLock lock;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    AccountDesk(Accounts accounts, PasswordLock lock, Staff staff, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.lock = lock;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// Opens the account of an official with a first password.
    public UUID open(Actor actor, UUID official, String login, String password) {
        PasswordRule.complaint(password, login).ifPresent(key -> {
            throw new Refusal(key);
        });
        return open(actor, official, login, lock.hash(password), FirstPassword.TO_BE_CHANGED);
    }

    /// Opens an account with a password that was hashed before, so that many can be opened quickly.
    public UUID open(Actor actor, UUID official, String login, String passwordHash, FirstPassword first) {
        actor.require(Right.MANAGE_PEOPLE);
        var name = login.strip().toLowerCase(Locale.ROOT);
        if (accounts.findByLogin(name).isPresent()) {
            throw new Refusal("identity.refusal.loginTaken");
        }
        var account = new Account(
                Ids.next(),
                Account.Kind.OFFICIAL,
                official,
                name,
                passwordHash,
                first == FirstPassword.TO_BE_CHANGED,
                null,
                staff.name(official),
                null,
                null,
                0,
                null,
                null);
        accounts.add(account, clock.instant());
        audit.record(actor, actor.unit(), "account.open", account.id().toString(), "");
        return account.id();
    }

    public String hash(String password) {
        return lock.hash(password);
    }

    /// Whether the owner must choose a password of his or her own at the first sign-in.
    public enum FirstPassword {
        TO_BE_CHANGED,
        KEPT
    }
}
