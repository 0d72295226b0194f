package vn.xaso.payments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// The receipts of a case, for pages that show them. The rows of the unit must be open (`UnitScope`).
public interface Receipts {

    /// @param number such as `XS26-0000123`
    /// @param struck whether it counts no more
    /// @param ready whether its signed file has been made
    /// @param href the public page where the receipt is read, checked and downloaded; whoever has the address may
    record Given(String number, Money amount, Instant at, boolean struck, boolean ready, String href) {}

    /// The oldest first.
    List<Given> of(UnitId unit, UUID subject);
}
