package vn.xaso.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// Who is away, and who stands in. Work that comes in meanwhile goes to the substitute and comes back by itself; who
/// may
/// sign meanwhile is told by the rules of signing alone.
public interface Absences {

    /// @param first the first day away
    /// @param last the last day away
    /// @param endedOn the day from which the person was back before that, or null
    record Absence(
            UUID id,
            UnitId unit,
            UUID official,
            UUID substitute,
            LocalDate first,
            LocalDate last,
            String reason,
            @Nullable LocalDate endedOn) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last) && (endedOn == null || day.isBefore(endedOn));
        }

        /// Whether it has not begun yet or goes on.
        public boolean isAhead(LocalDate today) {
            return endedOn == null && !last.isBefore(today);
        }
    }

    /// Those of the unit on that day. Cheap: kept in memory for some seconds.
    List<Absence> on(UnitId unit, LocalDate day);

    default Optional<Absence> find(UnitId unit, UUID official, LocalDate day) {
        return on(unit, day).stream()
                .filter(absence -> absence.official().equals(official))
                .findFirst();
    }
}
