package vn.xaso.payments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// What other parts ask of the payments. The rows of the unit must be open (`UnitScope`), and a transaction with them.
public interface Payments {

    /// How it stands with a case.
    ///
    /// @param open what is still owed
    record Standing(UUID obligation, Money total, Money open, Money received, boolean online, List<Demand.Line> lines) {

        public boolean isSettled() {
            return open.isZero();
        }
    }

    /// Asks for money, once for each demand. What costs nothing is never asked; who is exempt from all of it owes
    /// nothing, and the ledger says why.
    ///
    /// @throws vn.xaso.kernel.Refusal if the case owes already
    Optional<UUID> demand(Actor by, Demand demand);

    /// How it stands with one case of many.
    ///
    /// @param trying whether the payer has begun to pay another way
    /// @param receipts the numbers of those that are good, such as `XS26-0000123`
    record Balance(Money open, Money received, boolean trying, List<String> receipts) {}

    /// Cash that was taken for a case.
    ///
    /// @param receipt its number
    record Taken(UUID subject, Money amount, String receipt) {}

    /// The newest demand for a case.
    Optional<Standing> of(UnitId unit, UUID subject);

    /// The newest demand for each of these cases; a case for which nothing was asked has none.
    Map<UUID, Balance> balances(UnitId unit, Collection<UUID> subjects);

    /// Takes in cash what is still open for these cases, with a numbered receipt for each. Nothing is taken again that
    /// has
    /// been paid another way.
    ///
    /// Law: NĐ 123/2020/NĐ-CP art. 30
    List<Taken> takeCash(Actor cashier, Collection<UUID> subjects);

    /// Whether something is open for a case.
    boolean owes(UnitId unit, UUID subject);

    /// What is still open for a case is owed no longer: it was withdrawn, refused, or goes elsewhere.
    void lift(UnitId unit, UUID subject, String why);
}
