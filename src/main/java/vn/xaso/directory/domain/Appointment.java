package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xaso.directory.Holding;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Refusal;

/// What must be true before a person is appointed to a position, and before a holding ends.
public final class Appointment {

    private Appointment() {}

    /// @param others the holdings of the position on that day and after it
    public static void check(UUID official, PositionKind kind, List<Holding> others) {
        if (others.stream().anyMatch(holding -> holding.official().equals(official))) {
            throw new Refusal("directory.appoint.holdsAlready");
        }
        if (kind.isHeldByOne() && !others.isEmpty()) {
            throw new Refusal("directory.appoint.taken", others.getFirst().title());
        }
    }

    public static void checkEnd(Holding holding, LocalDate lastDay) {
        if (lastDay.isBefore(holding.from())) {
            throw new Refusal("directory.end.beforeBegin");
        }
    }
}
