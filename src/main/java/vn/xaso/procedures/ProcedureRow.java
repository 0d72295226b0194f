package vn.xaso.procedures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;

/// One line of a list of procedures.
///
/// @param limitUnit null where the time limit is only text
/// @param fee the single fee, or null where there is none, more than one, or only text
public record ProcedureRow(
        UUID version,
        ProcedureCode code,
        String name,
        @Nullable String nameEn,
        String field,
        OnlineLevel onlineLevel,
        @Nullable LimitUnit limitUnit,
        int limitAmount,
        String timeText,
        @Nullable Money fee,
        String feeText,
        boolean hasForm,
        int openFlags) {}
