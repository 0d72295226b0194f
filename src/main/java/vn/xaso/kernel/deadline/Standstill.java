package vn.xaso.kernel.deadline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pause in whole minutes on the wall of the office, from its first minute up to, and without, its end.
///
/// @param to null while the clock still stands
record Standstill(LocalDateTime from, @Nullable LocalDateTime to, PauseKind kind) {

    /// The pauses after the start, in order, none reaching into the next; those that last no minute are left out.
    static List<Standstill> of(List<Pause> pauses, LocalDateTime start) {
        var standstills = new ArrayList<Standstill>();
        LocalDateTime free = start;
        for (var pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            var from = Minutes.local(pause.from());
            from = from.isBefore(free) ? free : from;
            if (pause.to() == null) {
                standstills.add(new Standstill(from, null, pause.kind()));
                return standstills;
            }
            var to = Minutes.local(pause.to());
            if (to.isAfter(from)) {
                standstills.add(new Standstill(from, to, pause.kind()));
                free = to;
            }
        }
        return standstills;
    }

    boolean covers(LocalDateTime time) {
        return !time.isBefore(from) && (to == null || time.isBefore(to));
    }
}
