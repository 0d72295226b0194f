package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Office;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.UnitId;

/// The register of a unit's offices, positions and people, for writing.
public interface StaffRegister {

    void add(Office office);

    void add(Position position);

    void add(Person person);

    /// Adds the holding with the kind and title that its position has.
    void add(UUID id, UnitId unit, UUID official, UUID position, LocalDate from, String decisionNumber);

    boolean hasPositions(UnitId unit);

    Optional<Position> findPosition(UnitId unit, UUID position);

    Optional<Person> findPerson(UUID official);

    /// Who held the position on that day or will hold it later. Locks the position until the transaction ends.
    List<Holding> holdingsFrom(UnitId unit, UUID position, LocalDate from);

    Optional<Holding> findHolding(UnitId unit, UUID holding);

    List<Office> officesOf(UnitId unit, LocalDate on);

    /// What the unit has on that day.
    List<Position> positionsOf(UnitId unit, LocalDate on);

    /// All offices, positions and holdings that go on end with that day.
    void close(UnitId unit, LocalDate lastDay);

    /// @return false where it had ended already
    boolean end(UnitId unit, UUID holding, LocalDate lastDay);

    /// A seat in a unit.
    ///
    /// @param office the office inside the unit, or null for those who stand above the offices
    record Position(
            UUID id, UnitId unit, @Nullable UUID office, PositionKind kind, String title, LocalDate validFrom) {}

    /// @param fullName never split
    /// @param born as far as it is known, or null
    /// @param registeredBy the unit that entered the person, which sees him or her before any appointment
    record Person(
            UUID id,
            String fullName,
            @Nullable BirthDay born,
            @Nullable String phone,
            UnitId registeredBy,
            LocalDate registeredOn) {}
}
