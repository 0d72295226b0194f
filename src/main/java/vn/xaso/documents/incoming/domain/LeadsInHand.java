package vn.xaso.documents.incoming.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The documents that one person leads and that can be given to another.
public interface LeadsInHand {

    List<UUID> of(UnitId unit, UUID person);
}
