package vn.xaso.audit.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the check of one seal, or of all seals of a unit, found.
///
/// @param fault null where everything is as it was sealed
/// @param seal the first bad seal, 0 where there is none
/// @param seals how many seals were found good before
/// @param entries how many entries they cover
public record SealVerdict(@Nullable Fault fault, int seal, int seals, long entries) {

    public boolean isGood() {
        return fault == null;
    }

    /// Compares a seal with the entries that lie in its range now.
    ///
    /// @param last the good seal before, or null
    public static @Nullable Fault compare(@Nullable Seal last, Seal seal, List<AuditEntry> entries) {
        int expected = last == null ? 1 : last.number() + 1;
        if (seal.number() != expected) {
            return Fault.SEAL_MISSING;
        }
        if (!seal.isIntact()) {
            return Fault.SEAL_CHANGED;
        }
        if (entries.size() < seal.entries()) {
            return Fault.ENTRY_MISSING;
        }
        if (entries.size() > seal.entries()) {
            return Fault.ENTRY_ADDED;
        }
        return Seal.next(last, entries, seal.sealedAt()).isSameAs(seal) ? null : Fault.ENTRY_CHANGED;
    }

    /// What is wrong with the first bad seal.
    public enum Fault {
        SEAL_MISSING,
        SEAL_CHANGED,
        ENTRY_MISSING,
        ENTRY_ADDED,
        ENTRY_CHANGED
    }
}
