package vn.xaso.payments.till.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Keeps deposit slips. In a transaction, the unit's rows open.
public interface DepositBook {

    /// The cash of the cashier whose receipt stands in a closing and that has not gone to the treasury: what a slip
    /// would carry now.
    List<CashEntry> closedCash(UnitId unit, UUID cashier);

    void add(UnitId unit, Deposit deposit);

    /// @param no of the posting
    void carry(UnitId unit, Deposit deposit, CashEntry entry, int no);

    /// @return false if somebody else has changed it meanwhile
    boolean save(UnitId unit, Deposit deposit);

    Optional<Deposit> find(UnitId unit, UUID id);

    List<CashEntry> entries(UnitId unit, UUID deposit);

    /// The newest first.
    Slice<Deposit> page(UnitId unit, CashFilter filter, @Nullable UUID after, int size);

    /// How many are on their way.
    int open(UnitId unit);
}
