package vn.xaso.search.domain;

import vn.xaso.kernel.UnitId;

/// The entries of a unit that was merged.
public interface KeptEntries {

    /// Whoever may read all documents of the successor finds those of the old unit that such a reader of it found.
    void openTo(UnitId old, UnitId successor);
}
