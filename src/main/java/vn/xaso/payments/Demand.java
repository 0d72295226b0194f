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
/// @param relief why some of it is not asked, or null
public record Demand(
        UnitId unit,
        UUID subject,
        String code,
        String procedureCode,
        Payer payer,
        List<Line> lines,
        @Nullable Relief relief) {

    public Demand(UnitId unit, UUID subject, String code, String procedureCode, Payer payer, List<Line> lines) {
        this(unit, subject, code, procedureCode, payer, lines, null);
    }

    /// @param personalId or empty
    public record Payer(String name, String personalId, String address) {}

    /// @param kind FEE (phí) or CHARGE (lệ phí), null where the catalogue does not say
    /// @param explanation how the amount came about, as the payer reads it
    /// @param exempted what of it is not paid
    /// @param ground why, as the payer reads it, or empty
    public record Line(
            String name, @Nullable String kind, Money amount, String explanation, Money exempted, String ground) {

        public Line(String name, @Nullable String kind, Money amount, String explanation) {
            this(name, kind, amount, explanation, Money.ZERO, "");
        }

        /// What is left to pay of it.
        public Money due() {
            return new Money(amount.dong() - exempted.dong());
        }
    }

    /// @param ground the group that pays less
    /// @param proof the paper that was shown, or empty
    public record Relief(String ground, String proof) {}

    /// Before anything is taken off.
    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money exempted() {
        return lines.stream().map(Line::exempted).reduce(Money.ZERO, Money::plus);
    }
}
