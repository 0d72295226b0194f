package vn.xaso.indicators.alerts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// What is new, summed up for each person twice on each working day.
public interface Digests {

    enum Slot {
        MORNING(LocalTime.of(7, 30)),
        AFTERNOON(LocalTime.of(16, 30));

        private final LocalTime at;

        Slot(LocalTime at) {
            this.at = at;
        }

        public LocalTime at() {
            return at;
        }

        /// The last one that is due at that time of the day; empty in the early morning.
        public static Optional<Slot> dueAt(LocalTime time) {
            if (time.isBefore(MORNING.at)) {
                return Optional.empty();
            }
            return Optional.of(time.isBefore(AFTERNOON.at) ? MORNING : AFTERNOON);
        }
    }

    /// @param opened the alerts that are new in it
    /// @param closed how many were closed since the one before
    /// @param still how many are open besides the new ones
    record Digest(
            UUID person,
            LocalDate day,
            Slot slot,
            Instant madeAt,
            List<UUID> opened,
            int closed,
            int still,
            @Nullable Instant readAt) {}

    /// @return false where another machine has begun it, or did it before
    boolean begin(UnitId unit, LocalDate day, Slot slot, Instant until);

    /// Up to when the one before looked; empty where there was none.
    Optional<Instant> lastUntil(UnitId unit, Instant before);

    void add(UnitId unit, Digest digest);

    /// The newest first.
    List<Digest> of(UnitId unit, UUID person, int most);

    void read(UnitId unit, UUID person, Instant at);

    List<Alert> alerts(UnitId unit, List<UUID> ids);
}
