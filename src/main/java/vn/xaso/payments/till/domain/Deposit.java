package vn.xaso.payments.till.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.domain.Receipt;

/// Cash of closed drawers that a cashier takes to the treasury, or to its bank.
///
/// @param reference what the treasury or the bank wrote on it; empty as long as it is on its way
/// @param on the day on which it came there, or null
/// @param confirmed who has recorded that, or null
public record Deposit(
        UUID id,
        Receipt.Serial number,
        Closing.Signed cashier,
        Money amount,
        String reference,
        @Nullable LocalDate on,
        Closing.@Nullable Signed confirmed,
        int version) {

    private static final int LONGEST = 100;

    public static Deposit of(UUID id, Receipt.Serial number, Closing.Signed cashier, Money amount) {
        return new Deposit(id, number, cashier, amount, "", null, null, 1);
    }

    /// @throws Refusal if it was confirmed before
    /// @throws Mistakes if no reference or no day is given
    public Deposit confirmed(String typedReference, @Nullable LocalDate day, LocalDate today, Closing.Signed by) {
        if (confirmed != null) {
            throw new Refusal("till.refusal.deposit.confirmed");
        }
        var said = SearchText.tidy(typedReference);
        var check = new Mistakes.Check();
        check.require("reference", !said.isEmpty() && said.length() <= LONGEST, "till.refusal.reference", LONGEST);
        check.require("on", day != null && !day.isAfter(today), "till.refusal.depositDay");
        check.end();
        return new Deposit(id, number, cashier, amount, said, day, by, version + 1);
    }
}
