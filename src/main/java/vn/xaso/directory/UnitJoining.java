package vn.xaso.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;

/// Makes one unit of several: the old ones end, the successor begins, its offices open, people get their posts.
///
/// Law: 1661/NQ-UBTVQH15
public interface UnitJoining {

    /// The unit that goes on.
    ///
    /// @param existing where it is recorded already and stays what it is; null for one that begins on the day
    /// @param name without the kind in front
    /// @param agencyCode the code of case codes and documents, or empty where none is known yet
    record Successor(
            @Nullable UnitId existing, UnitId province, String code, UnitKind kind, String name, String agencyCode) {}

    /// What an official becomes.
    ///
    /// @param office in which kind of office, or null for those who stand above the offices
    /// @param officeName tells one office of kind OTHER from another
    record Seat(UUID official, PositionKind kind, @Nullable OfficeKind office, String officeName, String title) {}

    /// @param on the first day
    /// @param basis the resolution; stands as the decision of all appointments
    record Order(Successor successor, List<UnitId> old, LocalDate on, String basis, List<Seat> seats) {}

    /// The id that the successor has or will have.
    UnitId idOf(Successor successor, LocalDate on);

    /// In the caller's transaction, with the rows of all units concerned open.
    ///
    /// @return from each office of the old units to the one that goes on with its work
    Map<UUID, UUID> join(Actor by, Order order);
}
