package vn.xaso.identity.domain;

import java.time.LocalDate;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.merging.Joining;

/// What accounts, sessions, tokens and absences have of a unit that is merged.
public interface AccountsOfUnits {

    /// @param accounts that the unit keeps
    /// @param tokens of other systems that may ask for the unit
    /// @param absences that are not over
    record Figures(long accounts, long tokens, long absences) {}

    /// @param on the first day of the successor
    Figures figures(UnitId unit, LocalDate on);

    /// Officials act for the successor, which keeps their accounts; tokens may ask for it too.
    void move(Joining joining);
}
