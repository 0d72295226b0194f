package vn.xaso.audit;

import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// The book in which every act of the office is written down. What is written stays.
///
/// Writes one row in the caller's transaction: the act and its entry happen together or not at all.
/// The rows of the unit must be open (`UnitScope`).
public interface AuditTrail {

    /// @param act a short stable word such as `case.accept`, at most 60 characters
    /// @param subject what it was done to: a code or an id, at most 100 characters
    /// @param note what else must be known, at most 500 characters; never a name, an address, a number of a person
    void record(AuditedBy by, UnitId unit, String act, String subject, String note);

    default void record(Actor actor, UnitId unit, String act, String subject, String note) {
        record(AuditedBy.official(actor), unit, act, subject, note);
    }
}
