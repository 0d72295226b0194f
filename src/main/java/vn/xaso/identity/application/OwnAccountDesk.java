package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.PasswordRule;
import vn.xaso.identity.domain.Secret;
import vn.xaso.identity.domain.Sessions;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// What officials do with their own account: change the password, end sessions, say for which unit they act.
@Service
@Transactional
public class OwnAccountDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionBook book;
    private final PasswordLock lock;
    private final AuditTrail audit;
    private final Clock clock;

    OwnAccountDesk(
            Accounts accounts, Sessions sessions, SessionBook book, PasswordLock lock, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.book = book;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param id names the session on the page
    public record Seen(String id, String device, Instant openedAt, Instant seenAt, boolean here) {}

    @Transactional(readOnly = true)
    public Account account(Actor actor) {
        return accounts.get(actor.account());
    }

    @Transactional(readOnly = true)
    public List<Seen> sessions(Actor actor, String token) {
        var here = HexFormat.of().formatHex(Secret.hash(token));
        var now = clock.instant();
        return sessions.listOf(actor.account()).stream()
                .filter(listed -> !listed.session().isOverAt(now))
                .map(listed -> new Seen(
                        listed.id(),
                        listed.session().device(),
                        listed.session().openedAt(),
                        listed.session().seenAt(),
                        listed.id().equals(here)))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean isPassword(Actor actor, String password) {
        var hash = accounts.get(actor.account()).passwordHash();
        return hash != null && lock.opens(password, hash);
    }

    /// All other sessions of the account end.
    ///
    /// @param token of the session that goes on
    public void changePassword(Actor actor, String token, String current, String password) {
        var account = accounts.get(actor.account());
        if (!isPassword(actor, current)) {
            throw new Refusal("identity.refusal.currentPassword");
        }
        PasswordRule.complaint(password, account.login() == null ? "" : account.login())
                .ifPresent(key -> {
                    throw new Refusal(key);
                });
        accounts.changePassword(account.id(), lock.hash(password), false);
        book.endOthers(account.id(), token);
        note(actor, "account.password", "");
    }

    public void endSession(Actor actor, String id) {
        book.end(actor.account(), id);
        note(actor, "account.session-end", "");
    }

    public void endOtherSessions(Actor actor, String token) {
        book.endOthers(actor.account(), token);
        note(actor, "account.session-end", "others");
    }

    /// @param held the units in which the official holds a position today
    public void actFor(Actor actor, String token, UnitId unit, List<UnitId> held) {
        if (!held.contains(unit)) {
            throw new Absent("unit " + unit);
        }
        book.actFor(token, unit);
        note(actor, "account.unit", unit.toString());
    }

    private void note(Actor actor, String act, String note) {
        audit.record(actor, actor.unit(), act, actor.account().toString(), note);
    }
}
