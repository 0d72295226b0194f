package vn.xaso.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xaso.kernel.UnitId;

/// The people of the units: who holds which position on which day.
public interface Staff {

    /// The positions a person holds that day, in every unit.
    List<Holding> holdingsOf(UUID official, LocalDate on);

    /// The people who hold a position of the unit that day, in the order of their positions.
    List<Official> officialsOf(UnitId unit, LocalDate on);

    /// How many people hold a position that day, in each of the units where somebody does.
    Map<UnitId, Integer> countIn(Set<UnitId> units, LocalDate on);

    List<Official> officialsOfOffice(UUID office, LocalDate on);

    /// One person with the positions that he or she holds in the unit that day; empty where there is none.
    Optional<Official> official(UnitId unit, UUID official, LocalDate on);

    /// The full name, never split.
    String name(UUID official);

    /// The offices of the unit that stand today.
    List<Office> officesOf(UnitId unit);

    /// Some of the units in which an office stands today: those that work with this program.
    List<UnitId> unitsWithOffices(int limit);
}
