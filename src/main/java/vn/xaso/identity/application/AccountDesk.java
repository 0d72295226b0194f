package vn.xaso.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.Staff;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.LoginName;
import vn.xaso.identity.domain.Secret;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where an administrator keeps the accounts of the officials of the unit.
///
/// An account is kept by the unit that opened it. Another unit in which the same person serves may not touch it: who
/// could reset that password could act in the first unit. It passes on when the person has left the keeping unit.
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final SessionBook book;
    private final PasswordLock lock;
    private final Staff staff;
    private final ObjectProvider<LeavingDesk> handover;
    private final AuditTrail audit;
    private final Clock clock = new OfficeClock();

    AccountDesk(
            Accounts accounts,
            SessionBook book,
            PasswordLock lock,
            Staff staff,
            ObjectProvider<LeavingDesk> handover,
            AuditTrail audit) {
        this.accounts = accounts;
        this.book = book;
        this.lock = lock;
        this.staff = staff;
        this.audit = audit;
        this.handover = handover;
    }

    /// The list of accounts holds names and logins, so the trail says who took it.
    ///
    /// @param file its name
    public void takeAlong(Actor actor, String file) {
        actor.require(Right.MANAGE_PEOPLE);
        audit.record(actor, actor.unit(), "account.take-along", file, "");
    }

    /// Opens the account of an official of the actor's unit.
    ///
    /// @return the first password, which is shown once and must be changed
    public String open(Actor actor, UUID official, String login) {
        actor.require(Right.MANAGE_PEOPLE);
        requireColleague(actor, official);
        if (accounts.findByOfficial(official).isPresent()) {
            throw new Refusal("identity.refusal.hasAccount");
        }
        var password = Secret.firstPassword();
        open(actor, official, login, lock.hash(password), FirstPassword.TO_BE_CHANGED);
        return password;
    }

    /// Opens an account with a password that was hashed before, so that many can be opened quickly.
    public UUID open(Actor actor, UUID official, String login, String passwordHash, FirstPassword first) {
        actor.require(Right.MANAGE_PEOPLE);
        var name = LoginName.tidy(login);
        LoginName.complaint(name).ifPresent(key -> {
            throw new Refusal(key);
        });
        if (accounts.findByLogin(name).isPresent()) {
            throw new Refusal("identity.refusal.loginTaken");
        }
        boolean change = first == FirstPassword.TO_BE_CHANGED;
        var keeper = actor.unit().value();
        var account = Account.ofOfficial(official, name, passwordHash, change, staff.name(official), keeper);
        accounts.add(account, clock.instant());
        note(actor, "account.open", account);
        return account.id();
    }

    /// A new first password; open sessions end, a closed or locked account opens again.
    public String resetPassword(Actor actor, UUID official) {
        var account = kept(actor, official);
        var password = Secret.firstPassword();
        accounts.changePassword(account.id(), lock.hash(password), true);
        accounts.reopen(account.id(), actor.unit().value());
        book.endAll(account.id());
        note(actor, account.closedAt() == null ? "account.reset" : "account.reopen", account);
        return password;
    }

    /// Only of a person in whose hands nothing lies any more ([LeavingDesk]).
    public void close(Actor actor, UUID official) {
        var account = kept(actor, official);
        if (account.id().equals(actor.account())) {
            throw new Refusal("identity.refusal.ownAccount");
        }
        if (!handover.getObject().isFree(actor.unit(), official)) {
            throw new Refusal("identity.refusal.openWork");
        }
        accounts.close(account.id(), clock.instant());
        book.endAll(account.id());
        note(actor, "account.close", account);
    }

    public void unlock(Actor actor, UUID official) {
        var account = kept(actor, official);
        accounts.forgetFailures(account.id());
        note(actor, "account.unlock", account);
    }

    /// The account of a colleague, with or without the right to change it.
    @Transactional(readOnly = true)
    public Optional<Account> find(Actor actor, UUID official) {
        actor.require(Right.MANAGE_PEOPLE);
        requireColleague(actor, official);
        return accounts.findByOfficial(official);
    }

    /// Whether the actor's unit keeps the account.
    @Transactional(readOnly = true)
    public boolean isKeptBy(Actor actor, Account account) {
        var keeper = account.keptBy();
        return keeper == null
                || keeper.equals(actor.unit().value())
                || account.official() != null
                        && staff.holdingsOf(account.official(), LocalDate.now(clock)).stream()
                                .noneMatch(held -> held.unit().value().equals(keeper));
    }

    public String hash(String password) {
        return lock.hash(password);
    }

    private Account kept(Actor actor, UUID official) {
        return find(actor, official)
                .filter(account -> isKeptBy(actor, account))
                .orElseThrow(() -> new Absent("account of " + official));
    }

    private void requireColleague(Actor actor, UUID official) {
        boolean colleague = staff.holdingsOf(official, LocalDate.now(clock)).stream()
                .anyMatch(held -> held.unit().equals(actor.unit()));
        if (!colleague) {
            throw new Absent("official " + official);
        }
    }

    private void note(Actor actor, String act, Account account) {
        audit.record(actor, actor.unit(), act, account.id().toString(), "");
    }

    /// Whether the owner must choose a password of his or her own at the first sign-in.
    public enum FirstPassword {
        TO_BE_CHANGED,
        KEPT
    }
}
