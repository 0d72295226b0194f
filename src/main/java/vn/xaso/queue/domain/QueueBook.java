package vn.xaso.queue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.UnitId;

/// The queue of a unit as it is kept.
public interface QueueBook {

    /// By their letters.
    List<QueueLine> lines(UnitId unit);

    void add(UnitId unit, QueueLine line);

    /// @return false where somebody else changed it since
    boolean change(UnitId unit, QueueLine line);

    /// The queue of the unit stands still for the others until the commit.
    void hold(UnitId unit);

    /// The next number of the line that day.
    int nextNumber(UnitId unit, UUID line, LocalDate day);

    void add(UnitId unit, Ticket ticket, Seat by);

    void save(UnitId unit, Ticket ticket, @Nullable UUID official);

    Optional<Ticket> find(UnitId unit, UUID id);

    Optional<Ticket> findByKey(UnitId unit, String key);

    /// The bookings of that phone for the day.
    List<Ticket> booked(UnitId unit, LocalDate day, String phone);

    /// Waiting and called.
    List<Ticket> open(UnitId unit, LocalDate day);

    /// The newest first, those that were called.
    List<Ticket> calledLast(UnitId unit, LocalDate day, int most);

    List<Ticket> absent(UnitId unit, LocalDate day);

    /// How many were booked in each hour of the line, by the begin of the hour.
    java.util.Map<Instant, Integer> bookings(UnitId unit, UUID line, LocalDate day);

    /// How many were taken since then.
    int takenSince(UnitId unit, Instant since);

    List<Seat> seats(UnitId unit);

    void sit(UnitId unit, Seat seat);

    void leave(UnitId unit, UUID official);

    /// Names and phones of bookings before that day are forgotten.
    void forgetNames(UnitId unit, LocalDate before);

    /// Who sits at which counter.
    record Seat(int counter, @Nullable UUID official, String name, Instant since) {

        /// A visitor took it alone.
        public static Seat none(Instant now) {
            return new Seat(0, null, "", now);
        }
    }
}
