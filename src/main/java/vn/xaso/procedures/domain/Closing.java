package vn.xaso.procedures.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;

/// A time in which a unit does not take a procedure.
///
/// @param to the last day, or null while no end is known
public record Closing(
        ProcedureCode code, LocalDate from, @Nullable LocalDate to, String reason) {

    /// Nobody closes the past: what was received on those days was received rightly.
    public static Closing beginning(ProcedureCode code, LocalDate from, String reason, LocalDate today) {
        if (from.isBefore(today)) {
            throw new Refusal("procedures.refusal.closedBefore");
        }
        return new Closing(code, from, null, reason);
    }

    public boolean isOver(LocalDate today) {
        return to != null && to.isBefore(today);
    }

    public boolean hasBegun(LocalDate today) {
        return from.isBefore(today);
    }

    boolean meets(Closing other) {
        return code.equals(other.code) && !isOver(other.from) && !other.isOver(from);
    }

    /// Refuses a closing of what is closed in the same days.
    public void checkAgainst(Iterable<Closing> others) {
        for (var other : others) {
            if (meets(other)) {
                throw new Refusal("procedures.refusal.closedAlready");
            }
        }
    }
}
