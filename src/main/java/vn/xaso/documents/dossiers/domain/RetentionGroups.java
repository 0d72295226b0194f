package vn.xaso.documents.dossiers.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The table of terms of a unit: what the program proposes, with what the unit wrote over it and beside it.
public interface RetentionGroups {

    /// All groups as they stand, by code.
    List<RetentionGroup> all(UnitId unit);

    Optional<RetentionGroup> find(UnitId unit, String code);

    /// Every version of a group, the newest first.
    List<RetentionGroup> history(UnitId unit, String code);

    /// @return false where somebody wrote that version before
    boolean write(UnitId unit, RetentionGroup group, UUID account);
}
