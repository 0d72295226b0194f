package vn.xaso.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Keeps the links by which people pay, and the accounts to which they transfer. In a transaction, the unit's rows
/// open.
public interface PayBook {

    Optional<UUID> obligation(UnitId unit, UUID link);

    UUID link(UnitId unit, UUID obligation);

    /// All that was ever asked for a case, the newest first.
    List<UUID> all(UnitId unit, UUID subject);

    /// The newest first; that one counts.
    List<ReceivingAccount> accounts(UnitId unit);

    /// @return false if somebody else has set one meanwhile
    boolean add(UnitId unit, int number, ReceivingAccount account);
}
