package vn.xaso.directory;

import java.util.List;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// Sets up a unit with its first administrator, where nobody is there yet who could do it.
public interface Founding {

    /// Điện Biên and its communes, which come with the program.
    List<UnitName> builtIn();

    /// The id that the unit has or will have. The rows of that unit must be open (`UnitScope`) for what follows.
    UnitId unitOf(Seat seat);

    /// Whether the unit has positions already.
    boolean isSettled(UnitId unit);

    /// Records the unit where it is not recorded, gives it offices and positions as the law wants them, registers the
    /// administrator and appoints him or her. In the caller's transaction.
    ///
    /// @param alone true where this unit runs the installation by itself: then its administrator keeps the
    ///     catalogue and the agency codes as well
    /// @return the official
    UUID found(Seat seat, String administrator, boolean alone);

    /// Which unit it is.
    sealed interface Seat {

        String code();

        /// A unit that comes with the program, or is recorded already.
        record Known(String code) implements Seat {}

        /// @param name without the kind in front
        record Typed(String code, UnitKind kind, String name) implements Seat {}
    }
}
