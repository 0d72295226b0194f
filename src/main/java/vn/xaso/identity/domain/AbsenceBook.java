package vn.xaso.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.xaso.identity.Absences.Absence;
import vn.xaso.kernel.UnitId;

/// All absences of the acting unit.
public interface AbsenceBook {

    List<Absence> on(UnitId unit, LocalDate day);

    /// Those that end last first.
    List<Absence> latest(UnitId unit);

    void add(Absence absence, Instant at, String by);

    void end(UnitId unit, UUID id, LocalDate on);
}
