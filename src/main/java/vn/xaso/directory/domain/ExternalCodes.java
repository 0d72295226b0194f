package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The codes that other registers give to units, over time.
public interface ExternalCodes {

    List<ExternalCode> of(UnitId unit);

    /// Ends the code that the system gave before, on the day before the new one begins. Writes nothing where the code
    /// is the same already.
    void record(UnitId unit, String system, String code, LocalDate from);

    /// The last day of every code that goes on.
    void end(UnitId unit, LocalDate lastDay);

    /// Whether another unit has the code now.
    boolean isTaken(String system, String code, UnitId byOtherThan);

    /// @param validTo the last day, or null while it goes on
    record ExternalCode(
            String system,
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
