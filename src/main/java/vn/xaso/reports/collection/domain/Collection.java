package vn.xaso.reports.collection.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.sheets.CellKey;

/// What the units sent in a round, read by the province.
public interface Collection {

    /// All units of the round, in no order.
    List<UnitStand> stands(UUID round);

    /// The values that count, by unit.
    Map<UnitId, Map<CellKey, String>> values(UUID round);

    /// How far each of these rounds is: how many units count, by round.
    Map<UUID, Progress> progress(List<UUID> rounds);

    /// @param returned sent back and not sent again
    record Progress(int units, int sent, int taken, int returned) {

        public static final Progress NONE = new Progress(0, 0, 0, 0);

        public int missing() {
            return units - sent - taken;
        }
    }
}
