package vn.xaso.cases.hands.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// What lies in whose hands: open cases that can be given to somebody else.
public interface CasesInHand {

    int count(UnitId unit, UUID official);

    List<UUID> of(UnitId unit, UUID official);

    /// How many cases each official has in hand; who has none is not there.
    Map<UUID, Integer> loads(UnitId unit);
}
