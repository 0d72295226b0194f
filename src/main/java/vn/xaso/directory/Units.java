package vn.xaso.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xaso.kernel.UnitId;

/// The units of the state over time: what they are called, what they were, what became of them.
public interface Units {

    /// The agency codes that case codes and documents carry.
    ///
    /// Law: 20/2020/QĐ-TTg
    String AGENCY_CODES = "QD20";

    /// Cheap: kept in memory for a short while.
    Unit get(UnitId id);

    Optional<Unit> find(UnitId id);

    /// @param code 2 digits of a province, 3 of a district, 5 of a commune; another unit may have it on another day
    Optional<Unit> findByCode(String code, LocalDate on);

    /// The full name on that day; before the record begins its first name, after its end the last one.
    String nameOn(UnitId id, LocalDate on);

    List<UnitName> namesOf(UnitId id);

    /// The communes of a province today, also those under a district.
    Set<UnitId> communesOf(UnitId province);

    List<Unit> predecessorsOf(UnitId id);

    List<Unit> successorsOf(UnitId id);

    /// Finds units of today and of the past by any of their names; marks and capitals do not matter.
    List<Match> search(String text, int limit);

    /// The agency code of the unit today. Cheap: kept in memory for a short while.
    ///
    /// @throws AgencyCodeMissing where none is recorded
    String agencyCode(UnitId id);

    /// The unit that carries the agency code today, or carried it last. Cheap: kept in memory for a short while.
    Optional<Unit> findByAgencyCode(String code);

    /// Every unit of today that has an agency code, so that it can receive cases.
    Set<UnitId> receiving();

    /// The units that were merged into it while they worked with this program, and those merged into these: their
    /// registers are its own to read. Cheap: kept in memory for a short while.
    Set<UnitId> keptBy(UnitId successor);

    /// The units that keep its registers since it was merged; empty for a unit of today.
    List<UnitId> keepersOf(UnitId old);

    /// Every unit that receives cases, and every merged one whose registers are kept: what is done with all rows.
    Set<UnitId> withRegisters();

    /// A unit found by a name it carries or once carried.
    ///
    /// @param matched the name that was found
    /// @param successors the units that took it over, empty for a unit of today
    record Match(Unit unit, UnitName matched, List<Unit> successors) {}
}
