package vn.xaso.identity.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Founding;
import vn.xaso.directory.Founding.Seat;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.identity.domain.Secret;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Where an empty system gets its unit and its first administrator, and later each commune of a province gets its own.
@Service
public class FirstRunDesk {

    private final Founding founding;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final SessionBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstRunDesk(
            Founding founding,
            Accounts accounts,
            AccountDesk desk,
            SessionBook book,
            TransactionTemplate transaction,
            Clock clock) {
        this.founding = founding;
        this.accounts = accounts;
        this.desk = desk;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    public boolean isOpen() {
        return accounts.isEmpty();
    }

    /// Makes unit, positions, official and account, and signs the administrator in: all or nothing.
    ///
    /// @return the token for the browser's cookie
    /// @throws Absent where the system has an administrator, also when two tried at once
    public String begin(Seat seat, String name, String login, String password, @Nullable String device) {
        if (!isOpen()) {
            throw new Absent("first run");
        }
        var unit = founding.unitOf(seat);
        var hash = desk.hash(password);
        return UnitScope.of(unit)
                .call(() -> transaction.execute(status -> {
                    accounts.holdFirstRun();
                    if (!accounts.isEmpty()) {
                        throw new Absent("first run");
                    }
                    var official = founding.found(seat, SearchText.tidy(name), true);
                    var account = open(unit, official, login, hash, AccountDesk.FirstPassword.KEPT);
                    return book.open(account, unit, device, clock.instant());
                }));
    }

    /// Gives a commune of the actor's province its offices, positions and administrator. Once for a commune.
    ///
    /// @return the first password, which is shown once and must be changed
    public String settle(Actor actor, String code, String name, String login) {
        actor.require(Right.MANAGE_UNITS);
        actor.require(Right.MANAGE_PEOPLE);
        var seat = new Seat.Known(code);
        var unit = founding.unitOf(seat);
        if (!actor.units().contains(unit) || unit.equals(actor.unit())) {
            throw new Absent("commune " + code);
        }
        var password = Secret.firstPassword();
        var hash = desk.hash(password);
        UnitScope.of(unit)
                .run(() -> transaction.executeWithoutResult(status -> {
                    accounts.holdFirstRun();
                    if (founding.isSettled(unit)) {
                        throw new Refusal("identity.refusal.settled");
                    }
                    var official = founding.found(seat, SearchText.tidy(name), false);
                    open(unit, official, login, hash, AccountDesk.FirstPassword.TO_BE_CHANGED);
                }));
        return password;
    }

    private Account open(UnitId unit, UUID official, String login, String hash, AccountDesk.FirstPassword first) {
        var founder = new Actor(
                official, official, "Xã Số", "", null, unit, "", Set.of(unit), EnumSet.of(Right.MANAGE_PEOPLE));
        return accounts.get(desk.open(founder, official, login, hash, first));
    }
}
