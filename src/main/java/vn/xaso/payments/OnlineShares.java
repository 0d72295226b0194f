package vn.xaso.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// How much of the fees is paid online. What costs nothing, what somebody is exempt from and what is owed no longer
/// because the case ended counts on neither side.
///
/// Law: 766/QĐ-TTg, indicators 3.5b and 3.6
public interface OnlineShares {

    /// @param procedures for which somebody owed a fee
    /// @param onlineProcedures of these, for which one at least was paid online
    /// @param cases that owed a fee
    /// @param onlineCases of these, paid online
    record Share(UnitId unit, int procedures, int onlineProcedures, int cases, int onlineCases) {}

    /// Of each unit in which something was owed, by the day on which it was asked. Their rows must be open
    /// (`UnitScope`), and a transaction with them.
    ///
    /// @param from the first day
    /// @param to the last day
    List<Share> of(Set<UnitId> units, LocalDate from, LocalDate to);

    /// Those of these cases that owed a fee, each with whether it was paid online. Their rows must be open.
    Map<UUID, Boolean> ofCases(Set<UnitId> units, Set<UUID> cases);
}
