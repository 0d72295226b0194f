package vn.xaso.payments.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.Demand;
import vn.xaso.payments.Payments;

/// Keeps what is owed and the ledger. In a transaction, the unit's rows open.
public interface DuesBook {

    /// Who wrote in the ledger.
    ///
    /// @param account null for a message from outside
    record By(@Nullable UUID account, String name) {}

    void add(Obligation obligation, List<Demand.Line> lines, Dues dues, By by);

    /// Locked until the transaction ends.
    Optional<Owed> hold(UnitId unit, UUID obligation);

    /// The same to look at only.
    Optional<Owed> look(UnitId unit, UUID obligation);

    /// The newest of a case.
    Optional<Obligation> of(UnitId unit, UUID subject);

    /// The newest of each of these cases.
    Map<UUID, Payments.Balance> balances(UnitId unit, Collection<UUID> subjects);

    List<Demand.Line> lines(UUID obligation);

    /// Makes the reference known, so that a message from outside finds its unit.
    void begin(Obligation obligation, Attempt attempt);

    /// @throws vn.xaso.kernel.Overtaken if the provider's number has been taken somewhere else meanwhile
    void write(Owed.Step step, By by, String note);

    /// Whose reference it is; may be asked before a unit is open.
    Optional<UnitId> unitOf(String reference);

    Optional<UUID> obligationOf(UnitId unit, String reference);

    /// Tries of which the provider has said nothing and that are due to be asked; the next time is set at once.
    List<Attempt> takeSilent(UnitId unit, Set<Way> ways, Instant now, int most);

    /// All that is still owed to a unit.
    List<Obligation> open(UnitId unit);
}
