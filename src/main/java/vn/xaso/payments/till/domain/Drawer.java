package vn.xaso.payments.till.domain;

import java.util.List;
import vn.xaso.kernel.Money;
import vn.xaso.payments.domain.Deed;

/// The drawer of a cashier since the last closing.
///
/// @param opening what the last closing left in it
/// @param entries all movements since, in their order
public record Drawer(Money opening, List<CashEntry> entries) {

    public Money taken() {
        return sum(entries.stream().filter(CashEntry::isIn).toList());
    }

    public Money givenBack() {
        return sum(
                entries.stream().filter(entry -> entry.deed() == Deed.REFUNDED).toList());
    }

    public Money deposited() {
        return sum(
                entries.stream().filter(entry -> entry.deed() == Deed.DEPOSITED).toList());
    }

    /// What must lie in it now.
    public Money expected() {
        return new Money(
                opening.plus(taken()).dong() - givenBack().dong() - deposited().dong());
    }

    private static Money sum(List<CashEntry> entries) {
        return entries.stream().map(CashEntry::amount).reduce(Money.ZERO, Money::plus);
    }
}
