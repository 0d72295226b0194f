package vn.xaso.queue.application;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.kernel.UnitId;
import vn.xaso.queue.QueueStanding;
import vn.xaso.queue.domain.Ticket;

/// Tells modules above how full the waiting room is.
@Component
@Transactional(readOnly = true)
class WaitingRoom implements QueueStanding {

    private final QueueReading reading;

    WaitingRoom(QueueReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<Now> now(UnitId unit) {
        var queue = reading.now(unit);
        if (queue.lines().isEmpty()) {
            return Optional.empty();
        }
        var waiting = queue.open().stream().filter(Ticket::isWaiting).toList();
        long longest = waiting.stream()
                .map(Ticket::takenAt)
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, queue.now()).toMinutes())
                .orElse(0L);
        int served = queue.open().size() - waiting.size();
        return Optional.of(
                new Now(waiting.size(), served, longest, queue.seats().size()));
    }
}
