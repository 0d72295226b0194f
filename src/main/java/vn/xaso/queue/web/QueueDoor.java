package vn.xaso.queue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitScope;
import vn.xaso.queue.application.QueueReading;

/// Opens the queue of a unit for whoever stands before it. The unit is named by its code of today; where no tickets are
/// given there is nothing.
@Component
class QueueDoor {

    private final Units units;
    private final QueueReading reading;
    private final Clock clock;

    QueueDoor(Units units, QueueReading reading, Clock clock) {
        this.units = units;
        this.reading = reading;
        this.clock = clock;
    }

    <T> T at(String code, Function<Unit, T> work) {
        var unit = units.findByCode(code, LocalDate.now(clock)).orElseThrow(() -> new Absent("unit " + code));
        return UnitScope.of(unit.id()).call(() -> {
            if (reading.lines(unit.id()).isEmpty()) {
                throw new Absent("queue of " + code);
            }
            return work.apply(unit);
        });
    }
}
