package vn.xaso.payments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.UnitId;

/// What is asked of somebody.
///
/// @param unit whose office asks
/// @param subject the case
/// @param code of the case, as people know it
/// @param lines at least one; what costs nothing may be among them
public record Demand(UnitId unit, UUID subject, String code, String procedureCode, Payer payer, List<Line> lines) {

    /// @param personalId or empty
    public record Payer(String name, String personalId, String address) {}

    /// @param kind FEE (phí) or CHARGE (lệ phí), null where the catalogue does not say
    /// @param explanation how the amount came about, as the payer reads it
    public record Line(String name, @Nullable String kind, Money amount, String explanation) {}

    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }
}
