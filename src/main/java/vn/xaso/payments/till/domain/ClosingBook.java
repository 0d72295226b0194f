package vn.xaso.payments.till.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Keeps closings. In a transaction, the unit's rows open.
public interface ClosingBook {

    /// The drawer of the cashier; who closes it waits for whoever closes it already.
    Drawer drawer(UnitId unit, UUID cashier);

    void add(UnitId unit, Closing closing, CashCount count, List<CashEntry> entries);

    /// @return false if somebody else has changed it meanwhile
    boolean save(UnitId unit, Closing closing);

    Optional<Closing> find(UnitId unit, UUID id);

    CashCount count(UnitId unit, UUID closing);

    List<CashEntry> entries(UnitId unit, UUID closing);

    /// The newest first.
    Slice<Closing> page(UnitId unit, CashFilter filter, @Nullable UUID after, int size);

    /// How many differences nobody has dealt with.
    int differences(UnitId unit);
}
