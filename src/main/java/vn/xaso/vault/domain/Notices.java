package vn.xaso.vault.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.Owner;

/// What every unit may know of the papers of an owner: that they exist, and where.
public interface Notices {

    record Notice(UUID paper, UnitId unit, String kind) {}

    /// Good on that day and evidence; newest first.
    List<Notice> good(Owner owner, Collection<String> kinds, LocalDate day);

    /// Where papers of this owner lie or were used.
    Set<UnitId> whereabouts(Owner owner);
}
