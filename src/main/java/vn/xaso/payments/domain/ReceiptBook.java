package vn.xaso.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Numbers and keeps receipts, in the transaction in which the money comes.
public interface ReceiptBook {

    /// The next number of the series, locked until the transaction ends: none is left out.
    int next(UnitId unit, int year, String symbol);

    void add(UnitId unit, Receipt receipt);

    List<Receipt> of(UnitId unit, UUID obligation);

    Optional<Receipt> find(UnitId unit, Receipt.Serial number);

    /// @return false if somebody else has struck it meanwhile
    boolean strike(UnitId unit, Receipt struck);
}
